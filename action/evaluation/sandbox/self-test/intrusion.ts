import type { Language } from '../../../../src/domain/languages.ts';
import type { Sandbox } from '../sandbox.ts';
import { putCanaries } from './canaries.ts';
import { howItFailed } from './how-it-failed.ts';
import { HOSTILE } from './programs/index.ts';
import { LAST_WORD, ROUTE } from './programs/kit.ts';
import { plainProgram, tryProgram } from './try-program.ts';

export interface Intrusion {
  /** What was not held. */
  leaks: string[];
  /** How the language's program ended, if not as it should. */
  failure: string | null;
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
    if (trial.hasStarted && !trial.ending) leaks.push('it did not end');
    const isWell = trial.ending?.exit_code === 0 && trial.written.includes(LAST_WORD);
    return { leaks, failure: isWell ? null : howItFailed(trial), mark: targets.mark };
  } finally {
    await canaries.remove();
  }
}
