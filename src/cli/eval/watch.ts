import { type Client, type EvaluationEvent, outputBytes } from '../../client/client.ts';
import type { Call } from '../call/call.ts';
import type { Voice } from '../terminal/voice.ts';
import { exitCodeOf, type FinalEvent } from './exit-code.ts';

/** Passes on what the program writes, byte by byte, until it has ended; the exit code that follows from how. */
export async function watch({
  client,
  id,
  out,
  err,
  line,
  voice,
  answered,
  signal,
}: Omit<Call, 'connect'> & { client: Client; id: string; signal?: AbortSignal }): Promise<number> {
  line.show((spinner) => `${spinner} waits for a runner`);
  for await (const event of client.events(id, { signal })) {
    answered();
    if (event.type === 'started') line.hide();
    if (event.type === 'output') {
      const outlet = event.data.stream === 'stdout' ? out : err;
      await outlet.write(outputBytes(event.data));
    } else if (isFinal(event)) {
      line.hide();
      await sayEnd(event, voice);
      return exitCodeOf(event);
    } else {
      await sayState(event, voice);
    }
  }
  throw new Error('Errand has nothing to tell of this evaluation');
}

function isFinal(event: EvaluationEvent): event is FinalEvent {
  return event.type === 'completed' || event.type === 'failed' || event.type === 'cancelled';
}

async function sayState(event: Exclude<EvaluationEvent, FinalEvent>, voice: Voice): Promise<void> {
  switch (event.type) {
    case 'assigned':
      return voice.remark(event.data.run_url ? `a run has it: ${event.data.run_url}` : 'a run has it');
    case 'started':
      return voice.remark(`runs in ${event.data.sandbox}`);
    case 'requeued':
      // What was written up to here comes again: nobody may take that for the program's own doing.
      return voice.say(`${event.data.reason}; it is started again from the beginning`);
    default:
      return;
  }
}

/** Why it ended is said where the exit code is not the program's own. */
async function sayEnd({ type, data }: FinalEvent, voice: Voice): Promise<void> {
  const { error, duration_ms } = data;
  const time = duration_ms === null ? '' : ` after ${(duration_ms / 1_000).toFixed(2)} s`;
  if (type === 'cancelled') return voice.say('cancelled');
  if (error === null || error.type === 'nonzero_exit') {
    return voice.remark(`${type}${time}, exit code ${data.exit_code}`);
  }
  return voice.say(`${error.type}${time}: ${error.message}`);
}
