/** Local mode: the App and an embedded GitHub on loopback, in one process tree, with all state in one folder. */
import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { createApp } from '../app.ts';
import { type Config, EXECUTOR_REPOSITORY } from '../config/config.ts';
import type { ModelSettings } from '../config/local.ts';
import { dispatchPayload } from '../contract/run-api.ts';
import { workerPayload } from '../contract/worker-api.ts';
import type { EvaluationTiming } from '../domain/evaluation-timing.ts';
import type { SiteTiming } from '../domain/site-timing.ts';
import type { WebhookTiming } from '../domain/webhook-rule.ts';
import { listen } from '../server.ts';
import { readAppManifest } from '../setup/app-manifest.ts';
import { lockDataDir } from '../store/data-lock.ts';
import type { Store } from '../store/store.ts';
import { openFollowedStore } from '../streams/open-followed-store.ts';
import { WEBHOOK_PATH } from '../webhooks/probot.ts';
import { actionFiles } from './action-files.ts';
import { findChrome } from './chrome.ts';
import { installEgressGuard } from './egress/guard.ts';
import { evaluationTools } from './evaluation-tools.ts';
import { startEmbeddedGitHub } from './github/index.ts';
import { loadIdentity } from './identity.ts';
import { APP_ID, localConfig, ORGANISATION } from './local-config.ts';
import { loopbackOnly } from './loopback-only.ts';
import { modelAccess } from './model-access.ts';
import { takeTurns } from './take-turns.ts';

/** Where the executors' workflows find the action. */
const ACTION_REPOSITORY = 'errand';

export interface LocalOptions {
  dataDir: string;
  /** A `postgres://` address; a SQLite file in `dataDir` if not given. */
  store?: string;
  /** Apps that share the work; more than one need a database. */
  replicas?: number;
  /** 0: any free port. */
  port: number;
  /** 0: a free port the first time, the same one afterwards: the sites' addresses contain it. */
  githubPort: number;
  secret: string;
  /** Secrets of further organisations: each has one of the embedded GitHub's. */
  secrets?: Record<string, string | string[]>;
  repositoryPrefix: string;
  pagesDelayMs: number;
  /** Hosts besides loopback that may be talked to. */
  allowedHosts: string[];
  /** Refuses even the jobs' own callback addresses unless they are on this machine. */
  loopbackOnly: boolean;
  chrome: string | undefined;
  /** Language models that runs may ask; without any, templates make the sites. */
  model?: ModelSettings;
  log: Logger;
  timing?: SiteTiming;
  evaluations?: Partial<EvaluationTiming>;
  webhookTiming?: WebhookTiming;
  /** Further variables of the executor repository. */
  variables?: Record<string, string>;
  limits: Config['limits'];
  watching?: Config['watching'];
}

export interface Local {
  url: string;
  githubUrl: string;
  /** Signs in to the dashboard, once. */
  signInUrl: string;
  github: Awaited<ReturnType<typeof startEmbeddedGitHub>>;
  store: Store;
  stop(): Promise<void>;
}

/** Starts everything, or throws and leaves nothing running. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const { log } = options;
  // Runners work in folders of their own, where a relative path would mean something else.
  const dataDir = resolve(options.dataDir);
  await using started = new AsyncDisposableStack();
  const unlock = lockDataDir(dataDir);
  started.defer(unlock);
  const guard = installEgressGuard({ allowed: options.allowedHosts });
  const identity = loadIdentity(join(dataDir, 'identity.json'));
  // What is stored holds links: the address has to be known first.
  const server = await listen({ port: options.port, host: '127.0.0.1' });
  started.defer(server.close);
  const openReplica = async () => {
    const where = options.store ?? join(dataDir, 'errand.sqlite');
    const opened = await openFollowedStore(where, { url: server.url, log });
    started.defer(() => opened.store.close());
    return opened;
  };
  const first = await openReplica();
  const { store } = first;
  const replicas = [first];
  while (replicas.length < (options.replicas ?? 1)) replicas.push(await openReplica());

  const model = modelAccess(options.model ?? {});
  const callbackHosts = (url: string) => (options.loopbackOnly ? [] : [new URL(url).host]);
  const github = await startEmbeddedGitHub({
    dataDir: join(dataDir, 'github'),
    port: options.githubPort,
    organisation: ORGANISATION,
    organisations: Object.keys(options.secrets ?? {}),
    log: log.child({ name: 'github' }),
    buildDelayMs: options.pagesDelayMs,
    // A page that is being checked may load from nowhere but this machine.
    variables: { ERRAND_PAGE_HOSTS: 'none', ...model.variables, ...options.variables },
    // Sites carry workflows that others wrote: those must not see the keys.
    secrets: { values: model.secrets, repositories: [EXECUTOR_REPOSITORY] },
    runner: {
      environment: { CHROME_BIN: await findChrome(options.chrome), ...evaluationTools() },
      // Two sites, and a worker that stays for a while.
      maxConcurrent: 3,
      // As this process does.
      keepsCompiled: getCompileCacheDir() !== undefined,
      async allowedHosts(payload) {
        // An evaluation worker talks to nobody but App and GitHub.
        if (workerPayload.safeParse(payload).success) return [];
        const { job } = dispatchPayload.parse(payload);
        const { evaluation_url } = await store.readTask(job);
        return [...options.allowedHosts, ...model.hosts, ...callbackHosts(evaluation_url)];
      },
    },
  });
  started.defer(() => github.stop());
  // Before the others: requests under way still find GitHub and the store.
  started.defer(server.close);

  const { name, default_permissions, default_events } = readAppManifest();
  await github.registerApp({
    id: APP_ID,
    slug: 'errand',
    name,
    publicKey: identity.publicKey,
    webhookUrl: `${server.url}${WEBHOOK_PATH}`,
    webhookSecret: identity.webhookSecret,
    permissions: default_permissions,
    events: default_events,
  });
  for (const organisation of Object.keys(options.secrets ?? {})) {
    await github.installApp(APP_ID, organisation);
  }
  const { sha } = await github.seedRepository(ACTION_REPOSITORY, actionFiles(), {
    private: false,
    message: 'Update the action',
  });

  const config = localConfig(options, {
    url: server.url,
    github,
    identity,
    action: `${ORGANISATION}/${ACTION_REPOSITORY}/action@${sha}`,
  });
  const apps = await Promise.all(
    replicas.map((replica) =>
      createApp({
        ...replica,
        config,
        log,
        beforeCallback: (url) => callbackHosts(url).forEach(guard.allow),
      }),
    ),
  );
  const served = loopbackOnly(takeTurns(apps));
  server.use(served.handle, served.longLived);
  await apps[0]?.ensureExecutors();
  for (const app of apps) {
    app.start();
    started.defer(() => app.stop());
  }
  await github.resume();

  const running = started.move();
  return {
    url: server.url,
    githubUrl: github.url,
    signInUrl: `${server.url}/dashboard/sign-in/${config.signInLink?.token}`,
    github,
    store,
    stop: () => running.disposeAsync(),
  };
}
