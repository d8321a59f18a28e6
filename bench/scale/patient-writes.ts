import type { Budget } from './budget.ts';
import type { EventLoop } from './event-loop.ts';
import type { Installation } from './installation.ts';
import { RunStopped, sleepUntil, type WriteOf } from './site-run.ts';

/** As in `action/site/github/pace.ts` and `ask-again.ts`. */
const BETWEEN_WRITES_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const TRIES = 4;
/** Of the claim, which the App makes the repository for (`action/app-client.ts`). */
const CLAIM_WAITS_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];

/** How one of Errand's runs writes: a second apart, waiting for limits that end soon; what GitHub says holds for everybody. */
export function patientWrites(options: {
  loop: EventLoop;
  installation: Installation;
  budget: Budget;
  endsAt: number;
}) {
  const { loop, installation, budget, endsAt } = options;
  let nextWrite = 0;

  /** When GitHub wants to be asked again; undefined: it was done. */
  function ask(): number | undefined {
    const until = installation.write(loop.now());
    if (until !== undefined) budget.pause(until);
    return until;
  }

  async function byApp(): Promise<void> {
    for (const wait of [...CLAIM_WAITS_MS, undefined]) {
      if (budget.pausedUntil() <= loop.now() && ask() === undefined) return;
      if (wait === undefined) throw new RunStopped('GitHub did not give us the repository');
      await sleepUntil(loop, wait, endsAt);
    }
  }

  async function byRun(): Promise<void> {
    for (let tried = 0; tried < TRIES; tried++) {
      await sleepUntil(loop, Math.max(0, nextWrite - loop.now()), endsAt);
      nextWrite = loop.now() + BETWEEN_WRITES_MS;
      const limitedUntil = ask();
      if (limitedUntil === undefined) return;
      const wait = limitedUntil - loop.now();
      if (wait > LONGEST_WAIT_MS) break;
      await sleepUntil(loop, wait, endsAt);
    }
    throw new RunStopped("GitHub's rate limit keeps the run waiting");
  }

  return (what: WriteOf): Promise<void> => (what === 'repository' ? byApp() : byRun());
}
