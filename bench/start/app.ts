import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../test/fakes/free-port.ts';
import { unknownApp } from '../../test/fakes/unknown-app.ts';
import { bundleApp } from './bundled.ts';
import { untilLine } from './until-line.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

/**
 * Starts of `errand serve` with SQLite, which keep what they need in `folder`. No GitHub is there: what the App asks of it
 * fails at once, behind the line that says `ready`.
 */
export async function appStarts(folder: string) {
  const credentials = unknownApp();
  const newStore = () => mkdtempSync(join(folder, 'store-'));

  /** Milliseconds until it says `ready` and /readyz has answered. */
  async function start(store: string, { cli = CLI, isCompiled = true } = {}): Promise<number> {
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const ready = async () => {
      const { ok, status } = await fetch(`${url}/readyz`, { headers: { connection: 'close' } });
      if (!ok) throw new Error(`/readyz answered ${status} behind the line that says ready`);
    };
    const env = {
      ...credentials,
      ERRAND_SECRET: 'a-secret-for-callers-that-none-will-guess',
      ERRAND_URL: url,
      ERRAND_DATA: store,
      GITHUB_API_URL: 'http://127.0.0.1:9',
      HOST: '127.0.0.1',
      PORT: port,
      ...(isCompiled
        ? { NODE_COMPILE_CACHE: join(folder, 'compiled') }
        : { NODE_DISABLE_COMPILE_CACHE: '1' }),
    };
    // As it is asked to end, so that its store is whole and what was compiled is kept.
    return untilLine({ args: [cli, 'serve'], env, line: '"ready":true', answers: ready, signal: 'SIGTERM' });
  }

  const existing = newStore();
  const bundled = { cli: await bundleApp(join(folder, 'bundle')) };
  // What has to be there before anything is measured: a store, and code that was compiled.
  await start(existing);
  await start(existing, bundled);
  return {
    firstEver: () => start(newStore(), { isCompiled: false }),
    freshStore: () => start(newStore()),
    existingStore: () => start(existing),
    bundledExistingStore: () => start(existing, bundled),
  };
}
