import { limitsOf } from '../config/config.ts';
import { LOCAL_SECRET, readLocalEnvironment } from '../config/local.ts';
import { watchingOf } from '../config/watching.ts';
import { type Local, startLocal } from '../local/start-local.ts';
import { stopOnSignal } from '../server.ts';
import { createLog } from './log.ts';

interface LocalFlags {
  data?: string;
  port?: string;
}

/** Runs until it is told to stop. Flags win over the environment. */
export async function local(flags: LocalFlags): Promise<void> {
  const env = readLocalEnvironment({
    ...(flags.data && { ERRAND_DATA: flags.data }),
    ...(flags.port && { PORT: flags.port }),
  });
  const started: Local = await startLocal({
    dataDir: env.ERRAND_DATA,
    store: env.store,
    replicas: env.ERRAND_REPLICAS,
    port: env.PORT,
    githubPort: env.ERRAND_GITHUB_PORT,
    secret: env.ERRAND_SECRET,
    secrets: env.ERRAND_SECRETS,
    ...(env.ERRAND_MOST_WORKERS && { evaluations: { maxWorkers: env.ERRAND_MOST_WORKERS } }),
    repositoryPrefix: env.ERRAND_PREFIX,
    pagesDelayMs: env.ERRAND_PAGES_DELAY_MS,
    allowedHosts: env.ERRAND_ALLOWED_HOSTS,
    loopbackOnly: env.ERRAND_LOOPBACK_ONLY,
    watching: watchingOf(env, 'open'),
    limits: limitsOf(env),
    chrome: env.CHROME_BIN,
    model: env.model,
    log: createLog(env.LOG_LEVEL),
  });
  stopOnSignal(() => started.stop());
  console.error(`Errand listens at ${started.url}, its GitHub at ${started.githubUrl}.`);
  console.error(
    // One that somebody has chosen may be good elsewhere, too.
    `POST tasks to ${started.url}/handle_task with "secret": ${env.ERRAND_SECRET === LOCAL_SECRET ? `"${LOCAL_SECRET}"` : 'what ERRAND_SECRET holds'}.`,
  );
  console.error(`Dashboard, by a link that opens it once: ${started.signInUrl}`);
  console.error(
    'Callbacks, webhooks and attachments may lead to this machine: local mode allows it, production does not.',
  );
  console.log(JSON.stringify({ ready: true, url: started.url, github_url: started.githubUrl }));
}
