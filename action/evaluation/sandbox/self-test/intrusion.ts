import { stripVTControlCharacters } from 'node:util';
import type { Language } from '../../../../src/domain/languages.ts';
import type { Sandbox } from '../sandbox.ts';
import { CANARY_PREFIX, putCanaries } from './canaries.ts';
import { HOSTILE } from './programs/index.ts';
import { LAST_WORD, ROUTE } from './programs/kit.ts';
import { plainProgram, type Trial, tryProgram } from './try-program.ts';

export interface Intrusion {
  /** What was not held. */
  leaks: string[];
  /** How the language's program ended, if not as it should. */
  failed: string | null;
  /** A process that is still there later and has this in its command line was left behind. */
  mark: string;
}

/** `secret` is in the environment of this process. */
export async function tryIntrusion(options: {
  sandbox: Sandbox;
  language: Language;
  tempDir: string;
  secret: string;
}): Promise<Intrusion> {
  const { sandbox, language, tempDir, secret } = options;
  const canaries = await putCanaries(tempDir);
  try {
    const { targets } = canaries;
    const trial = await tryProgram(sandbox, plainProgram(language, HOSTILE[language].intruder(targets)));
    const leaks = await canaries.damage(trial.written);
    if (trial.written.includes(secret)) leaks.unshift("it read the worker's environment");
    if (trial.written.includes(ROUTE)) leaks.push('it has a way to other machines');
    if (!trial.ending) leaks.push('it did not end');
    return { leaks, failed: howItFailed(trial), mark: targets.mark };
  } finally {
    await canaries.remove();
  }
}

function howItFailed({ ending, written }: Trial): string | null {
  if (!ending || (ending.exit_code === 0 && written.includes(LAST_WORD))) return null;
  const how = ending.message ?? `${ending.cause} ${ending.exit_code ?? ending.signal ?? ''}`.trim();
  const words = stripVTControlCharacters(written)
    .replace(new RegExp(`${CANARY_PREFIX}\\S*`, 'g'), '')
    .replace(/\s+/g, ' ')
    .trim();
  return words ? `${how}: ${words.slice(0, 300)}` : how;
}
