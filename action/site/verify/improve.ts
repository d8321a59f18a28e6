/**
 * Repairs a candidate as long as that helps. A repaired one takes the best one's place only if every check that
 * passed still passes and at least one more does: the best so far can be published at any time.
 */
import type { CheckResult } from '../../../src/contract/report.ts';
import type { Candidate, FileTree } from '../context.ts';
import type { SitePlan } from '../generate/plan-types.ts';
import type { Repair } from '../generate/repairs/repair.ts';
import { isImprovement } from './compare.ts';

interface Options {
  plan: SitePlan;
  repairs: readonly Repair[];
  verify: (files: FileTree) => Promise<CheckResult[]>;
  signal: AbortSignal;
  /** How often the list of repairs is gone through at most. */
  rounds: number;
}

export async function improve<T extends Candidate>(candidate: T, options: Options): Promise<T> {
  let best = candidate;
  for (let round = 0; round < options.rounds; round += 1) {
    const improved = await tryRepairs(best, options);
    if (improved === best) return best;
    best = improved;
  }
  return best;
}

async function tryRepairs<T extends Candidate>(
  candidate: T,
  { plan, repairs, verify, signal }: Options,
): Promise<T> {
  let best = candidate;
  for (const repair of repairs) {
    const failing = best.checks.filter(({ verdict }) => verdict === 'failed');
    if (failing.length === 0 || signal.aborted) return best;
    const repaired = repair.apply({ plan, files: best.files, failing });
    if (!repaired) continue;
    const checks = await verify(repaired.files);
    if (isImprovement(checks, best.checks)) {
      best = { ...best, files: repaired.files, checks, notes: [...best.notes, repaired.note] };
    }
  }
  return best;
}
