import type { Client, EvaluationRequest } from '../../client/client.ts';
import { EXIT } from './exit-code.ts';
import { explain } from './explain.ts';
import { onInterrupt } from './interrupts.ts';
import { isBrokenPipe, type Outlet } from './outlet.ts';
import type { Voice } from './voice.ts';
import { watch } from './watch.ts';

/** Nobody waits for a command whose output nobody reads. */
const LAST_CANCEL_MS = 5_000;

/**
 * Submits a program and shows it to its end; the exit code. A first Ctrl-C cancels it and shows how it ends, a second
 * one leaves at once; if nobody reads the output any more it is cancelled, too, as a program of this machine would be.
 */
export async function submitAndWatch({
  client,
  request,
  onAccepted,
  out,
  err,
  voice,
}: {
  client: Client;
  request: EvaluationRequest;
  onAccepted: () => void;
  out: Outlet;
  err: Outlet;
  voice: Voice;
}): Promise<number> {
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
    onAccepted();
    await voice.remark(`${id}, ${accepted.status_url}`);
    if (isUnwanted) void cancel(id);
    return await watch({ client, id, out, err, voice });
  } catch (error) {
    if (id !== undefined && isBrokenPipe(error)) {
      await client.cancel(id, { signal: AbortSignal.timeout(LAST_CANCEL_MS) }).catch(() => {});
    }
    throw error;
  } finally {
    release();
  }
}
