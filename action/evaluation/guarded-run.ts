import { type Ending, ending as endingSchema } from '../../src/contract/evaluation/outcome.ts';
import type { Execution, Observer, Program, Sandbox } from './sandbox/sandbox.ts';
import type { WorkerTiming } from './timing.ts';

export interface GuardedRun {
  /** Resolves, and never rejects, with an ending that may be reported. */
  ended: Promise<Ending>;
  /** Resolves when nothing of the program is left; never, if the sandbox hangs. */
  gone: Promise<void>;
  kill(): void;
}

/**
 * Runs a program in a sandbox of which nothing is taken for granted: one that throws, hangs, hands on too much or says
 * things that make no sense costs this evaluation, which ends as `crash`, and nothing else.
 */
export function runGuarded(options: {
  sandbox: Sandbox;
  program: Program;
  observer: Observer;
  timing: Pick<WorkerTiming, 'startMs' | 'overtimeMs' | 'killMs'>;
}): GuardedRun {
  const { sandbox, program, observer, timing } = options;
  let left = program.outputBytes;
  let outputBytes = 0;
  let isOpen = true;
  let watch: NodeJS.Timeout | undefined;
  let execution: Execution | undefined;
  const { promise: ended, resolve } = Promise.withResolvers<Ending>();

  function end(ending: Ending): void {
    isOpen = false;
    clearTimeout(watch);
    resolve(ending);
  }
  const fail = (what: string) => end(crash(`The sandbox failed: ${what}`, outputBytes));
  function kill(): void {
    try {
      execution?.kill();
    } catch {
      // The watch sees that the program does not end.
    }
  }
  function watchFor(ms: number): void {
    clearTimeout(watch);
    watch = setTimeout(() => {
      kill();
      watch = setTimeout(() => fail('it did not end the program'), timing.killMs);
    }, ms);
  }

  watchFor(timing.startMs);
  try {
    execution = sandbox.run(program, {
      started() {
        if (!isOpen) return;
        watchFor(program.timeoutMs + timing.overtimeMs);
        observer.started();
      },
      output(stream, bytes) {
        if (!isOpen) return;
        outputBytes += bytes.length;
        const part = bytes.subarray(0, left);
        left -= part.length;
        if (part.length > 0) observer.output(stream, part);
      },
    });
  } catch (error) {
    fail(messageOf(error));
  }
  const told = execution?.ended.then(
    (value) => {
      const parsed = endingSchema.safeParse(value);
      if (parsed.success) end(parsed.data);
      else fail('it did not say how the program ended');
    },
    (error: unknown) => fail(messageOf(error)),
  );
  return { ended, gone: told ?? Promise.resolve(), kill };
}

/** An ending of which nothing was measured. */
export function unmeasured(cause: Ending['cause'], message: string, outputBytes = 0): Ending {
  return {
    cause,
    message: message.slice(0, LONGEST_MESSAGE),
    exit_code: null,
    signal: null,
    duration_ms: null,
    cpu_ms: null,
    memory_mb: null,
    output_bytes: outputBytes,
    output_truncated: false,
  };
}

/** The contract's. */
const LONGEST_MESSAGE = 2_000;

const crash = (message: string, outputBytes: number) => unmeasured('crash', message, outputBytes);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
