import type { Ending, Usage } from '../../../../src/contract/evaluation/outcome.ts';
import type { Exit } from './started.ts';

/** Why the supervisor ended a program, if it did. */
export type Stop = 'timeout' | 'memory' | 'output_limit' | 'killed';

/** Signals by which an interpreter or the kernel ends a process that gets no more memory. */
const FATAL = new Set(['SIGKILL', 'SIGABRT', 'SIGSEGV', 'SIGBUS', 'SIGTRAP', 'SIGILL']);
/** Share of the limit from which a fatal signal is taken for a want of memory. */
const NEAR = 0.9;

/** The one place that says why a program ended: what the supervisor did, else what the driver knows, else its exit. */
export function tellEnding(options: {
  exit: Exit;
  stop: Stop | null;
  memoryLimit: number;
  usage: Usage;
}): Ending {
  const { exit, stop, memoryLimit, usage } = options;
  if (stop) {
    const cause = stop === 'killed' ? 'signal' : stop;
    return { ...usage, cause, exit_code: null, signal: 'SIGKILL' };
  }
  const message = exit.message === undefined ? {} : { message: exit.message.slice(0, 2_000) };
  const told = { ...usage, exit_code: exit.code, signal: exit.signal, ...message };
  if (exit.cause) return { ...told, cause: exit.cause };
  if (exit.code !== null) return { ...told, cause: 'exit', signal: null };
  if (exit.signal === null) return { message: 'the sandbox lost the program', ...told, cause: 'crash' };
  const isNearLimit = (usage.memory_mb ?? 0) * 2 ** 20 >= memoryLimit * NEAR;
  return { ...told, cause: isNearLimit && FATAL.has(exit.signal) ? 'memory' : 'signal' };
}
