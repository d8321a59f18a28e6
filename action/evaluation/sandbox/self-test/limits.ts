import type { Language } from '../../../../src/domain/languages.ts';
import type { Sandbox } from '../sandbox.ts';
import { HOSTILE } from './programs/index.ts';
import { plainProgram, tryProgram } from './try-program.ts';

const SHORT_MS = 150;
const SMALL_MEMORY_BYTES = 64 * 1024 * 1024;
const SMALL_OUTPUT_BYTES = 16 * 1024;

/** One way of using more than a program may; it tells what was not held. */
export type LimitTrial = (sandbox: Sandbox, language: Language) => Promise<string | null>;

export const LIMIT_TRIALS: readonly LimitTrial[] = [
  async function takesTime(sandbox, language) {
    const program = { ...plainProgram(language, HOSTILE[language].idler), timeoutMs: SHORT_MS };
    const { ending } = await tryProgram(sandbox, program);
    return ending?.cause === 'timeout' ? null : 'it was not stopped when its time was up';
  },

  async function takesMemory(sandbox, language) {
    const program = { ...plainProgram(language, HOSTILE[language].hog), memoryBytes: SMALL_MEMORY_BYTES };
    const { ending } = await tryProgram(sandbox, program);
    // Not only `memory`: a program that is refused what it asks for may end by itself, badly.
    const isHeld = ending && ending.exit_code !== 0 && ending.cause !== 'timeout';
    return isHeld ? null : 'it took more memory than it may';
  },

  async function writes(sandbox, language) {
    const program = { ...plainProgram(language, HOSTILE[language].flooder), outputBytes: SMALL_OUTPUT_BYTES };
    const { ending, bytes } = await tryProgram(sandbox, program);
    const isHeld = ending?.cause === 'output_limit' && bytes <= SMALL_OUTPUT_BYTES;
    return isHeld ? null : 'it wrote more than it may';
  },
];
