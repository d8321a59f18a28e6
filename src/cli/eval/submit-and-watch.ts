import type { Client, EvaluationRequest } from '../../client/client.ts';
import type { Call } from '../call/call.ts';
import { explain } from '../call/explain.ts';
import { onInterrupt } from '../call/interrupts.ts';
import { isBrokenPipe } from '../terminal/outlet.ts';
import { EXIT } from './exit-code.ts';
import { watch } from './watch.ts';

/** Nobody waits for a command whose output nobody reads. */
const LAST_CANCEL_MS = 5_000;

/**
 * Submits a program and shows it to its end; the exit code. A first Ctrl-C cancels it and shows how it ends, a second
 * one leaves at once; if nobody reads the output any more it is cancelled, too, as a program of this machine would be.
 */
export async function submitAndWatch(
  context: Omit<Call, 'connect'> & { client: Client; request: EvaluationRequest },
): Promise<number> {
  const { client, request, answered, voice } = context;
  let id: string | undefined;
  let isUnwanted = false;

  const cancel = async (evaluation: string) => {
    await client
      .cancel(evaluation)
      .catch((error) => voice.say(`it could not be cancelled: ${explain(error, '')}`));
  };
  const release = onInterrupt({
    onFirst() {
      isUnwanted = true;
      void voice.say('cancelling; Ctrl-C again leaves at once');
      if (id !== undefined) void cancel(id);
    },
    onSecond: () => process.exit(EXIT.cancelled),
  });
  try {
    const accepted = await client.evaluate(request);
    id = accepted.eval_id;
    answered();
    await voice.remark(`${id}, ${accepted.status_url}`);
    if (isUnwanted) void cancel(id);
    return await watch({ ...context, id });
  } catch (error) {
    if (id !== undefined && isBrokenPipe(error)) {
      await client.cancel(id, { signal: AbortSignal.timeout(LAST_CANCEL_MS) }).catch(() => {});
    }
    throw error;
  } finally {
    release();
  }
}
