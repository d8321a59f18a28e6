/** Decides plain-English checks: by a probe if one understands the check, else by the judge. */
import type { CheckResult } from '../../../src/contract/report.ts';
import { askJudge, type Evidence, type Judge } from './judge.ts';
import { decideText } from './probes/decide-text.ts';
import type { ProbeInput } from './probes/probe.ts';

interface Options extends Omit<ProbeInput, 'check' | 'page'> {
  evidence: Evidence | undefined;
  judge?: Judge;
}

/** The results by check. */
export async function decideTexts(
  checks: readonly string[],
  { evidence, judge, ...facts }: Options,
): Promise<Map<string, CheckResult>> {
  const results = new Map<string, CheckResult>();
  for (const check of checks) {
    const decision = await decideText({ ...facts, check, page: evidence });
    if (!decision) continue;
    const verdict = decision.passed ? 'passed' : 'failed';
    results.set(check, { check, kind: 'text', verdict, decided_by: 'probe', detail: decision.detail });
  }
  const open = checks.filter((check) => !results.has(check));
  for (const result of await askJudge(open, { evidence, ...(judge && { judge }) })) {
    results.set(result.check, result);
  }
  return results;
}
