import { untilAnswered } from '../../action/app-client.ts';
import { createAskAgain } from '../../action/site/github/ask-again.ts';
import type { Time } from '../../action/waiting.ts';
import { createContent } from './create-content.ts';
import { createByApp, type SimulatedOrganisation } from './organisation.ts';
import { RunStopped, sleepUntil, type WriteOf } from './site-run.ts';

/** Nothing ends a run but its time, which its waits know. */
const { signal } = new AbortController();

/**
 * How one of Errand's runs writes: through the action's own pace and patience, in simulated time. Its claim, for which the App
 * makes the repository, is tried again as the action does. What GitHub says to one holds for everybody.
 */
export function patientWrites(
  organisation: SimulatedOrganisation,
  { giveUpAt, endsAt }: { giveUpAt: number; endsAt: number },
) {
  const { loop, installation, budget } = organisation;
  const time: Time = { now: loop.now, elapsed: loop.now, sleep: (ms) => sleepUntil(loop, ms, endsAt) };
  const askAgain = createAskAgain({ giveUpAt, log: () => {}, onLimited: budget.pause, time });

  const byRun = () =>
    askAgain({ method: 'POST', signal }, async () => createContent(installation, loop.now()));
  const byApp = () =>
    untilAnswered({ signal, time }, async () => {
      const error = await createByApp(organisation).then(
        () => undefined,
        (error: Error) => error,
      );
      return { status: error ? 500 : 200, text: '' };
    });

  return async (what: WriteOf): Promise<void> => {
    try {
      await (what === 'repository' ? byApp() : byRun());
    } catch (error) {
      throw error instanceof RunStopped ? error : new RunStopped((error as Error).message);
    }
  };
}
