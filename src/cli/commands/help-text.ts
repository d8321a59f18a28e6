import type { CommanderError } from 'commander';
import { EXIT } from '../call/exit-code.ts';

/** A command is told by examples before all else. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

const MEANINGS: Record<keyof typeof EXIT, string> = {
  completed: 'completed',
  failed: 'failed',
  notDone: 'nothing was done: the command is wrong, Errand cannot be reached, or it refused',
  lost: 'it goes on, but Errand does not answer any more',
  cancelled: 'cancelled, or left with Ctrl-C, after which it goes on',
  brokenPipe: 'nobody reads the output any more',
};

/** `changes`: what some of them mean here. */
export function exitCodes(
  names: readonly (keyof typeof EXIT)[],
  changes: Partial<typeof MEANINGS> = {},
): string {
  const lines = names.map((name) => `  ${String(EXIT[name]).padEnd(3)}  ${changes[name] ?? MEANINGS[name]}`);
  return `\nExit codes:\n${lines.join('\n')}`;
}

/** The exit code for a command line that is wrong. */
export function exitWith(code: number): (error: CommanderError) => never {
  return ({ exitCode }) => process.exit(exitCode === 0 ? 0 : code);
}
