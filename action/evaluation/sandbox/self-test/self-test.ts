import type { Language } from '../../../../src/domain/languages.ts';
import type { Sandbox } from '../sandbox.ts';
import { inTurns } from './in-turns.ts';
import { tryIntrusion } from './intrusion.ts';
import { LIMIT_TRIALS, tryLimit } from './limits.ts';
import { findSurvivors } from './survivors.ts';

export interface SelfTestOptions {
  sandbox: Sandbox;
  languages: readonly Language[];
  /** Names the walls around a language. For each name one language is tried. */
  walls(language: Language): string;
  /** How many programs the sandbox takes at a time. */
  slots: number;
  tempDir: string;
  /** Value of a variable of this process's environment since before the sandbox was opened. */
  secret: string;
}

export interface Verdict {
  /** What was not held, a sentence each. With any of them the sandbox must not be used. */
  leaks: string[];
  /** Languages that were tried and do not run as they should, and how their trial ended. */
  failed: Map<Language, string>;
}

/**
 * Tries hostile programs on a sandbox, as many at a time as it takes, and judges them from outside. Where a language
 * does not run, which says nothing about its walls, the next one behind the same walls is tried.
 */
export async function selfTest(options: SelfTestOptions): Promise<Verdict> {
  const verdict: Verdict = { leaks: [], failed: new Map() };
  let untried = [...Map.groupBy(options.languages, options.walls).values()];
  while (untried.length > 0) {
    const now = untried.flatMap(([language]) => language ?? []);
    await tryLanguages(options, now, verdict);
    untried = untried
      .filter(([language]) => language && verdict.failed.has(language))
      .map(([, ...others]) => others)
      .filter((others) => others.length > 0);
  }
  return verdict;
}

/** Adds to the verdict what is found out about these languages. */
async function tryLanguages(
  options: SelfTestOptions,
  languages: readonly Language[],
  { leaks, failed }: Verdict,
): Promise<void> {
  const marks = new Map<string, Language>();
  const overrun: [Language, string][] = [];
  await inTurns(options.slots, [
    // First, because these programs wait most of their time.
    ...languages.flatMap((language) =>
      LIMIT_TRIALS.map((trial) => async () => {
        const { leak, failure } = await tryLimit(trial, options.sandbox, language);
        if (leak) overrun.push([language, leak]);
        if (failure) failed.set(language, failure);
      }),
    ),
    ...languages.map((language) => async () => {
      const { leaks: found, failure, mark } = await tryIntrusion({ ...options, language });
      marks.set(mark, language);
      leaks.push(...found.map((what) => `${language}: ${what}`));
      if (failure) failed.set(language, failure);
    }),
  ]);
  for (const mark of await findSurvivors([...marks.keys()]))
    leaks.push(`${marks.get(mark)}: it left a process behind`);
  for (const [language, what] of overrun) if (!failed.has(language)) leaks.push(`${language}: ${what}`);
}
