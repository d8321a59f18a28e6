import type { Language } from '../../../../src/domain/languages.ts';
import type { Sandbox } from '../sandbox.ts';
import { inTurns } from './in-turns.ts';
import { type Intrusion, tryIntrusion } from './intrusion.ts';
import { LIMIT_TRIALS, tryLimit } from './limits.ts';
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
  const failed = new Map<Language, string>();

  const limitTrials = (language: Language) => {
    const found: string[] = [];
    beyond.set(language, found);
    return LIMIT_TRIALS.map((trial) => async () => {
      const verdict = await tryLimit(trial, sandbox, language);
      if (verdict.leak) found.push(verdict.leak);
      if (verdict.failed) failed.set(language, verdict.failed);
    });
  };
  const intrusion = (language: Language) => async () => {
    const tried = await tryIntrusion({ ...options, language });
    intrusions.set(language, tried);
    if (tried.failed) failed.set(language, tried.failed);
  };
  /** One language for each kind of walls. */
  const oneOfEach = (some: readonly Language[]) => [
    ...new Map(some.toReversed().map((language) => [walls(language), language])).values(),
  ];

  // Limits first: those programs wait most of their time.
  const first = oneOfEach(languages);
  await inTurns(slots, [...first.flatMap(limitTrials), ...languages.map(intrusion)]);
  // A language that does not run says nothing about limits: another one is asked.
  const isFit = (language: Language) => !failed.has(language);
  const isOpen = (language: Language) =>
    isFit(language) && ![...beyond.keys()].some((one) => isFit(one) && walls(one) === walls(language));
  while (languages.some(isOpen))
    await inTurns(slots, oneOfEach(languages.filter(isOpen)).flatMap(limitTrials));

  const survivors = await findSurvivors([...intrusions.values()].map(({ mark }) => mark));
  const leaks: string[] = [];
  for (const [language, { leaks: own, mark }] of intrusions) {
    const all = [...own, ...(survivors.includes(mark) ? ['it left a process behind'] : [])];
    if (isFit(language)) all.push(...(beyond.get(language) ?? []));
    leaks.push(...all.map((what) => `${language}: ${what}`));
  }
  return { leaks, failed };
}
