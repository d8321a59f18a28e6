/** A folder of case files as data: each case with the rounds that have to run before it, everything wrong said. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { siteTask } from '../../contract/task.ts';
import { checkText } from './check-text.ts';

/** What was asked for cannot be run: the folder, a file of it or the pattern is wrong. */
export class BadCases extends Error {}

const caseFile = z.object({
  /** Posted as it stands, so only what is used here is looked at: what the App makes of the rest is being tried. */
  request: z.looseObject({
    email: z.string(),
    task: z.string(),
    round: z.int(),
    // Without the defaults the contract fills in: those are the App's to fill in.
    checks: siteTask.shape.checks.in,
  }),
  /** Name of the case that is the round before this one. */
  pair: z.string().optional(),
  expected: z.looseObject({ unsatisfiable_checks: z.array(z.int().min(0)).default([]) }).optional(),
});
type CaseFile = z.infer<typeof caseFile>;

export interface CaseRound {
  /** The file's name without its ending. */
  name: string;
  request: CaseFile['request'];
  /** Texts of the checks that no honest page can pass. */
  unsatisfiable: string[];
}

export interface SiteCase extends CaseRound {
  /** Rounds of the same site that run first, in their order. */
  earlier: CaseRound[];
}

/** The cases of `folder` whose names match the pattern `only`, sorted by name. Throws `BadCases`. */
export function readCases(folder: string, only = ''): SiteCase[] {
  const files = new Map(
    listFiles(folder).map((file) => [basename(file, '.json'), readCaseFile(join(folder, file))]),
  );
  const pattern = readPattern(only);
  const cases = [...files]
    .filter(([name]) => pattern.test(name))
    .map(([name, file]) => ({ ...toRound(name, file), earlier: earlierRounds(name, file, files) }));
  if (cases.length > 0) return cases;
  throw new BadCases(
    files.size === 0
      ? `${folder} holds no case: its cases are files that end in .json`
      : `--only ${only} matches none of the ${files.size} cases in ${folder}`,
  );
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch (cause) {
    throw new BadCases(`${folder} cannot be read as a folder of cases: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function readCaseFile(path: string): CaseFile {
  const parsed = caseFile.safeParse(readJson(path));
  if (!parsed.success) throw new BadCases(`${path} is no case:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new BadCases(`${path} cannot be read as JSON: ${(cause as Error).message}`, { cause });
  }
}

function readPattern(only: string): RegExp {
  try {
    return new RegExp(only, 'iu');
  } catch (cause) {
    throw new BadCases(`--only has to be a regular expression: ${(cause as Error).message}`, { cause });
  }
}

function toRound(name: string, { request, expected }: CaseFile): CaseRound {
  const unsatisfiable = (expected?.unsatisfiable_checks ?? []).map((index) => {
    const check = request.checks?.[index];
    if (check === undefined)
      throw new BadCases(`${name}: expected.unsatisfiable_checks names check ${index}, which there is not`);
    return checkText(check);
  });
  return { name, request, unsatisfiable };
}

function earlierRounds(
  name: string,
  { pair, request }: CaseFile,
  files: ReadonlyMap<string, CaseFile>,
): CaseRound[] {
  if (pair === undefined) return [];
  const before = files.get(pair);
  if (!before) throw new BadCases(`${name}: its pair ${pair} is not in the folder`);
  if (before.request.task !== request.task)
    throw new BadCases(`${name}: its pair ${pair} is of another task, so the two would not be one site`);
  // Every pair being an earlier round, no chain of pairs can come back to itself.
  if (before.request.round >= request.round)
    throw new BadCases(`${name}: its pair ${pair} is not an earlier round`);
  return [...earlierRounds(pair, before, files), toRound(pair, before)];
}
