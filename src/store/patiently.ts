import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StoreUnavailable } from './store-unavailable.ts';

/** A database that starts together with the App, or recovers from a crash, is there after seconds. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/** Does `open` until the store answers; throws what it throws if that takes longer than a minute. */
export async function patiently<T>(open: () => Promise<T>, log: Logger): Promise<T> {
  const started = performance.now();
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || performance.now() - started > PATIENCE_MS) throw error;
      log.warn(`${error.message}; trying again`);
    }
    await sleep(PAUSE_MS);
  }
}
