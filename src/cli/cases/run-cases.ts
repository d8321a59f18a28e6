import { type JudgedCase, judgeCase } from './judge-case.ts';
import type { SiteCase } from './read-cases.ts';
import { type RunOptions, runCase } from './run-case.ts';

/** What two cores bear, and as many runs as local mode has at a time. */
const CASES_AT_ONCE = 2;

/** What became of each case, in their order. */
export async function runCases(cases: readonly SiteCase[], options: RunOptions): Promise<JudgedCase[]> {
  const judged: JudgedCase[] = [];
  const queue = cases.entries();
  const worker = async () => {
    for (const [index, one] of queue)
      judged[index] = judgeCase(one, await runCase(one, `case-${index + 1}`, options));
  };
  await Promise.all(Array.from({ length: CASES_AT_ONCE }, worker));
  return judged;
}
