import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../domain/clock.ts';
import { describeFailure } from '../github/describe-failure.ts';
import { type AppCredentials, appAuth } from '../github/installation-token.ts';

/** The key of a new App is known to all of GitHub only after some seconds; until then it answers 401. */
const LONGEST_MS = 30_000;
const EVERY_MS = 1_000;

/** Asks for half a minute whether GitHub knows the App's key. Undefined if it does, else why not, in words. */
export async function waitForKey(options: {
  apiUrl: string;
  app: AppCredentials;
  clock: Clock;
  wait?: (ms: number) => Promise<unknown>;
}): Promise<string | undefined> {
  const { apiUrl, app, clock, wait = sleep } = options;
  const auth = appAuth({ apiUrl, app });
  const until = clock.now() + LONGEST_MS;
  for (;;) {
    try {
      await (await auth.asApp()).request('GET /app');
      return undefined;
    } catch (error) {
      const { kind, what } = describeFailure(error, clock.now());
      // Who is told to be silent for longer need not ask on.
      if (kind === 'limited' || clock.now() + EVERY_MS > until) return what;
      await wait(EVERY_MS);
    }
  }
}
