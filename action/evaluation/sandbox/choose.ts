import type { Runtime } from '../../../src/contract/worker-api.ts';
import { LANGUAGES, type Language } from '../../../src/domain/languages.ts';
import type { Candidate } from './candidate.ts';
import { CANDIDATES } from './drivers.ts';
import { closeInTime, openCandidate } from './open-candidate.ts';
import type { Sandbox } from './sandbox.ts';
import { newSecret } from './self-test/canaries.ts';
import { selfTest } from './self-test/self-test.ts';
import { findToolchain, type Toolchain, type ToolchainOptions } from './toolchain.ts';

export interface ChooseOptions {
  /** How many programs at a time. */
  slots: number;
  tempDir: string;
  log: (line: string) => void;
  /** Names of the drivers that may be used, the best first, separated by commas; all of them if it is empty. */
  preferred?: string | undefined;
  toolchain: ToolchainOptions;
  /** How long images may be fetched for; 0 where only those count that are there. */
  pullImagesMs?: number;
  /** For tests. */
  candidates?: readonly Candidate[];
}

export interface ChosenSandboxes {
  sandboxes: readonly Sandbox[];
  /** Empty if nothing on this machine holds a program: then all evaluations are `unsupported`. */
  byLanguage: ReadonlyMap<Language, Sandbox>;
  /** What the worker says when it claims. */
  runtimes: readonly Runtime[];
  /** What is not used and why, for people. */
  notes: readonly string[];
  close(): Promise<void>;
}

/** What is in the environment must not be readable in a sandbox; whether it is, is tried with this. */
const CANARY_VARIABLE = 'ERRAND_CANARY';

/**
 * Finds a sandbox for each language: the drivers are opened in order of preference while languages are left that they
 * may run, and one that does not hold the hostile programs of the self-test is not used for anything.
 */
export async function chooseSandboxes(options: ChooseOptions): Promise<ChosenSandboxes> {
  const { slots, tempDir, log, pullImagesMs = 60_000, candidates = CANDIDATES } = options;
  const byLanguage = new Map<Language, Sandbox>();
  const runtimes: Runtime[] = [];
  const notes: string[] = [];
  const note = (text: string) => {
    notes.push(text);
    log(text);
  };
  let toolchain: Promise<Toolchain | string> | undefined;
  const needs = {
    log: note,
    pullImagesMs,
    toolchain: () => {
      toolchain ??= findToolchain(options.toolchain);
      return toolchain;
    },
  };

  const secret = newSecret('variable');
  process.env[CANARY_VARIABLE] = secret;
  try {
    for (const candidate of inOrder(candidates, options.preferred, note)) {
      const languages = candidate.languages.filter((language) => !byLanguage.has(language));
      if (languages.length === 0) continue;
      const sandbox = await openCandidate(candidate, { ...needs, languages }, { slots, tempDir });
      if (typeof sandbox === 'string') {
        note(`${candidate.name} is not used: ${sandbox}`);
        continue;
      }
      const tried = sandbox.runtimes.filter(({ language }) => languages.includes(language));
      const held = await whatHolds(candidate, { sandbox, runtimes: tried, slots, tempDir, secret, note });
      if (held.length === 0) await closeInTime(sandbox);
      for (const runtime of held) byLanguage.set(runtime.language, sandbox);
      runtimes.push(...held);
    }
  } finally {
    delete process.env[CANARY_VARIABLE];
  }
  const without = LANGUAGES.filter((language) => !byLanguage.has(language));
  if (without.length > 0) note(`No sandbox of this machine runs ${without.join(', ')}`);
  const sandboxes = [...new Set(byLanguage.values())];
  return {
    sandboxes,
    byLanguage,
    runtimes,
    notes,
    close: async () => void (await Promise.all(sandboxes.map(closeInTime))),
  };
}

/** Those of the runtimes that hold hostile programs and run others. If one leaks none is used. */
async function whatHolds(
  { name, walls }: Candidate,
  options: {
    sandbox: Sandbox;
    runtimes: readonly Runtime[];
    slots: number;
    tempDir: string;
    secret: string;
    note: (text: string) => void;
  },
): Promise<Runtime[]> {
  const { runtimes, note } = options;
  try {
    const languages = runtimes.map(({ language }) => language);
    const { leaks, failed } = await selfTest({ ...options, languages, walls });
    for (const [language, how] of failed) note(`${name} does not run ${language}: ${how}`);
    if (leaks.length === 0) return runtimes.filter(({ language }) => !failed.has(language));
    note(`${name} is not used: it does not hold (${leaks.join('; ')})`);
  } catch (error) {
    note(`${name} is not used: it could not be tried (${(error as Error).message})`);
  }
  return [];
}

/** Deliberately strict: if none of the names is known, none of the others is used instead. */
function inOrder(
  candidates: readonly Candidate[],
  preferred: string | undefined,
  note: (text: string) => void,
): readonly Candidate[] {
  const names = new Set(preferred?.split(',').flatMap((name) => name.trim().toLowerCase() || []));
  if (names.size === 0) return candidates;
  return [...names].flatMap((name) => {
    const candidate = candidates.find((one) => one.name === name);
    if (!candidate)
      note(`There is no sandbox "${name}", only ${candidates.map((one) => one.name).join(', ')}`);
    return candidate ?? [];
  });
}
