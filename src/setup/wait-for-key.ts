import { setTimeout as sleep } from 'node:timers/promises';
import { type AppCredentials, appAuth } from '../github/installation-token.ts';

/** The key of a new App is known to all of GitHub only after some seconds; until then it answers 401. */
const TRIES = 30;
const EVERY_MS = 1_000;

/** Whether GitHub knows the App's key; asked for half a minute. */
export async function waitForKey(options: {
  apiUrl: string;
  app: AppCredentials;
  wait?: (ms: number) => Promise<unknown>;
}): Promise<boolean> {
  const { apiUrl, app, wait = sleep } = options;
  const auth = appAuth({ apiUrl, app });
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      await (await auth.asApp()).request('GET /app');
      return true;
    } catch {
      if (tries < TRIES) await wait(EVERY_MS);
    }
  }
  return false;
}
