import { constants } from 'node:os';
import { z } from 'zod';
import { jsonText } from '../json-text.ts';
import type { Exit } from '../supervise/started.ts';
import type { Answer } from './cli.ts';

/** `State` of `docker inspect`. */
const state = jsonText.pipe(
  z.object({
    Running: z.boolean(),
    OOMKilled: z.boolean(),
    ExitCode: z.int(),
    Error: z.string().default(''),
  }),
);

/** Signals that a program dies of. An exit code of 128 and their number is how a container tells of one. */
const SIGNALS = new Map(
  (
    [
      'SIGILL',
      'SIGTRAP',
      'SIGABRT',
      'SIGBUS',
      'SIGFPE',
      'SIGKILL',
      'SIGSEGV',
      'SIGPIPE',
      'SIGTERM',
      'SIGXCPU',
      'SIGXFSZ',
      'SIGSYS',
    ] as const
  ).map((name) => [128 + (constants.signals[name] ?? 0), name as string]),
);

const crash = (message: string): Exit => ({ code: null, signal: null, cause: 'crash', message });

/** How a container ended, from the answer to `inspect`; `running` if only the command that watched it has ended. */
export function readExit(answer: Answer): Exit | 'running' {
  if (answer.code !== 0) return crash(`the Docker engine lost the program: ${answer.error}`);
  const { data } = state.safeParse(answer.stdout);
  if (!data) return crash('the Docker engine does not say how the program ended');
  if (data.Running) return 'running';
  const signal = SIGNALS.get(data.ExitCode) ?? null;
  const exit = { code: signal ? null : data.ExitCode, signal };
  if (data.OOMKilled) return { ...exit, cause: 'memory' };
  // The engine's own words: the container was never started, or not as it should.
  return data.Error ? crash(data.Error) : exit;
}
