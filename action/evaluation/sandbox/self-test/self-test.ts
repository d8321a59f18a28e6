import type { Language } from '../../../../src/domain/languages.ts';
import type { Sandbox } from '../sandbox.ts';
import { inTurns } from './in-turns.ts';
import { type Intrusion, tryIntrusion } from './intrusion.ts';
import { LIMIT_TRIALS } from './limits.ts';
import { findSurvivors } from './survivors.ts';

export interface SelfTestOptions {
  sandbox: Sandbox;
  languages: readonly Language[];
  /** Names the walls around a language: limits are tried once for each name. */
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
  /** Languages that do not run as they should, and how their trial ended. */
  failed: Map<Language, string>;
}

/** Tries hostile programs on a sandbox, as many at a time as it takes, and judges them from outside. */
export async function selfTest(options: SelfTestOptions): Promise<Verdict> {
  const { sandbox, languages, walls, slots } = options;
  const intrusions = new Map<Language, Intrusion>();
  const beyond = new Map<Language, string[]>();

  const limitTrials = (language: Language) => {
    const found: string[] = [];
    beyond.set(language, found);
    return LIMIT_TRIALS.map((trial) => async () => {
      const what = await trial(sandbox, language);
      if (what) found.push(what);
    });
  };
  const intrusion = (language: Language) => async () => {
    intrusions.set(language, await tryIntrusion({ ...options, language }));
  };
  /** One language for each kind of walls. */
  const oneOfEach = (some: readonly Language[]) => [
    ...new Map(some.toReversed().map((language) => [walls(language), language])).values(),
  ];

  // Limits first: those programs wait most of their time.
  const first = oneOfEach(languages);
  await inTurns(slots, [...first.flatMap(limitTrials), ...languages.map(intrusion)]);
  // A language that does not run says nothing about limits: another one is asked.
  const fit = languages.filter((language) => !intrusions.get(language)?.failed);
  const isTried = (language: Language) =>
    fit.some((one) => beyond.has(one) && walls(one) === walls(language));
  await inTurns(slots, oneOfEach(fit.filter((language) => !isTried(language))).flatMap(limitTrials));

  const survivors = await findSurvivors([...intrusions.values()].map(({ mark }) => mark));
  const verdict: Verdict = { leaks: [], failed: new Map() };
  for (const [language, { leaks, failed, mark }] of intrusions) {
    const all = [...leaks, ...(survivors.includes(mark) ? ['it left a process behind'] : [])];
    if (failed) verdict.failed.set(language, failed);
    else all.push(...(beyond.get(language) ?? []));
    verdict.leaks.push(...all.map((what) => `${language}: ${what}`));
  }
  return verdict;
}
