import type { Language } from '../../../../src/domain/languages.ts';
import type { Program, Sandbox } from '../sandbox.ts';
import { howItFailed } from './how-it-failed.ts';
import { HOSTILE } from './programs/index.ts';
import type { HostileKit } from './programs/kit.ts';
import { plainProgram, type Trial, tryProgram } from './try-program.ts';

const SHORT_MS = 150;
const SMALL_MEMORY_BYTES = 32 * 1024 * 1024;
const SMALL_OUTPUT_BYTES = 16 * 1024;

export interface LimitTrial {
  what: string;
  code: keyof Omit<HostileKit, 'intruder'>;
  limits: Partial<Program>;
  /** Of a program that has started. */
  isHeld(trial: Trial): boolean;
}

/** Each way of using more than a program may. */
export const LIMIT_TRIALS: readonly LimitTrial[] = [
  {
    what: 'it was not stopped when its time was up',
    code: 'idler',
    limits: { timeoutMs: SHORT_MS },
    isHeld: ({ ending }) => ending?.cause === 'timeout',
  },
  {
    what: 'it took more memory than it may',
    code: 'hog',
    limits: { memoryBytes: SMALL_MEMORY_BYTES },
    // Not only `memory`: a program that is refused what it asks for may end by itself, badly.
    isHeld: ({ ending }) => ending !== null && ending.exit_code !== 0 && ending.cause !== 'timeout',
  },
  {
    what: 'it wrote more than it may',
    code: 'flooder',
    limits: { outputBytes: SMALL_OUTPUT_BYTES },
    isHeld: ({ ending, bytes }) => ending?.cause === 'output_limit' && bytes <= SMALL_OUTPUT_BYTES,
  },
];

/** What was not held, or null. A program that never started says nothing of limits; the language has failed then. */
export async function tryLimit(
  trial: LimitTrial,
  sandbox: Sandbox,
  language: Language,
): Promise<{ leak?: string; failure?: string }> {
  const program = { ...plainProgram(language, HOSTILE[language][trial.code]), ...trial.limits };
  const tried = await tryProgram(sandbox, program);
  if (!tried.hasStarted) return { failure: howItFailed(tried) };
  return trial.isHeld(tried) ? {} : { leak: trial.what };
}
