import { dirname } from 'node:path';
import type { Logger } from 'pino';
import { createApp } from '../app.ts';
import { canBeGuessed, namedSecrets } from '../config/named-secrets.ts';
import { ConfigError } from '../config/parse.ts';
import { readServeConfig, type ServeConfig } from '../config/serve.ts';
import { setupCommand } from '../config/setup.ts';
import { listen, stopOnSignal } from '../server.ts';
import { lockDataDir } from '../store/data-lock.ts';
import { isPostgres } from '../store/open-database.ts';
import { patiently } from '../store/patiently.ts';
import { openFollowedStore } from '../streams/open-followed-store.ts';
import { createLog } from './log.ts';

/** Production. Says everything that is missing at once, and never falls back to local mode. */
export async function serve(): Promise<void> {
  await serveWith(readOrExplain());
}

/** Runs until it is told to stop. */
export async function serveWith(config: ServeConfig): Promise<void> {
  const log = createLog(config.logLevel);
  for (const { name, characters } of namedSecrets(config).filter(canBeGuessed))
    log.warn(`${name} has ${characters} characters: it can be guessed, and nothing limits guesses`);
  const { unlock, ...followed } = await openAlone(config, log);
  const server = await listen({ port: config.port, host: config.host });
  const app = await createApp({ config, ...followed, log });
  server.use(app.handle, app.longLived);
  app.start();
  stopOnSignal(async () => {
    // At once: what still comes on open connections is refused.
    await Promise.all([app.stop(), server.close()]);
    await followed.store.close();
    unlock();
  });
  log.info({ url: config.url, listening: server.url }, 'ready');
  console.log(JSON.stringify({ ready: true, url: config.url }));
}

/** A file is for one process; a server may start after us. */
async function openAlone({ store, url }: ServeConfig, log: Logger) {
  const open = () => openFollowedStore(store, { url, log });
  if (isPostgres(store)) return { ...(await patiently(open, log)), unlock() {} };
  const unlock = lockDataDir(dirname(store));
  return { ...(await open()), unlock };
}

function readOrExplain(): ServeConfig {
  try {
    return readServeConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const advice = [
      `To create the GitHub App and its credentials: ${setupCommand()}`,
      'To try Errand without one: errand local',
    ];
    const wrong = error.message.replace(/^/gm, '  - ');
    throw new Error(`serve cannot start:\n${wrong}\n${advice.join('\n')}`, {
      cause: error,
    });
  }
}
