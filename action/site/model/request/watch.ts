/**
 * Watches over one streamed answer. An aborted stream ends without an error, so the watch remembers why it aborted.
 */
import type { Clock } from '../../../../src/domain/clock.ts';
import type { Failure } from './failure.ts';
import type { ModelTiming } from './timing.ts';

export interface Watch extends Disposable {
  signal: AbortSignal;
  /** A piece of the answer has come. */
  alive(): void;
  /** Why the stream was aborted, if it was. */
  failure(): Failure | undefined;
}

/** `deadline` in Unix milliseconds. */
export function startWatch(
  { signal, deadline }: { signal: AbortSignal; deadline: number },
  { timing, clock }: { timing: ModelTiming; clock: Clock },
): Watch {
  const controller = new AbortController();
  let failure: Failure | undefined;
  const end = (why: Failure) => {
    failure ??= why;
    controller.abort();
  };
  const onAbort = () => end({ kind: 'aborted', message: 'was stopped' });
  const silence = (ms: number) =>
    setTimeout(end, ms, { kind: 'stalled', message: `sent nothing for ${ms / 1000} s` });
  const left = Math.max(0, deadline - clock.now());
  const late = setTimeout(end, left, { kind: 'late', message: 'did not finish within the time left' });
  let idle = silence(timing.firstByteMs);
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort);
  return {
    signal: controller.signal,
    alive() {
      clearTimeout(idle);
      idle = silence(timing.idleMs);
    },
    failure: () => failure,
    [Symbol.dispose]() {
      clearTimeout(idle);
      clearTimeout(late);
      signal.removeEventListener('abort', onAbort);
      // Also ends the connection of a stream that was left early.
      controller.abort();
    },
  };
}
