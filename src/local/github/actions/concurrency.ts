/** The rules of concurrency groups, over plain lists of the unfinished runs of one repository. */
import type { ConcurrencyClaim } from './concurrency-claim.ts';
import type { RunStatus } from './run.ts';

export interface Contender {
  id: number;
  status: RunStatus;
  claims: ConcurrencyClaim[];
}

/** GitHub keeps a hundred runs pending with `queue: max`. */
const MAX_PENDING = 100;

const shares = (a: Contender, b: Contender): boolean =>
  a.claims.some(({ group }) => b.claims.some((other) => other.group === group));

/** Which runs end as `cancelled` because `newcomer` has arrived; that can be the newcomer itself. */
export function supersededBy(newcomer: Contender, others: Contender[]): number[] {
  return newcomer.claims.flatMap(({ group, cancelInProgress, queue }) => {
    const rivals = others.filter((other) => other.claims.some((claim) => claim.group === group));
    if (cancelInProgress) return rivals.map(({ id }) => id);
    const pending = rivals.filter(({ status }) => status === 'pending');
    if (queue === 'single') return pending.map(({ id }) => id);
    return pending.length >= MAX_PENDING ? [newcomer.id] : [];
  });
}

/** The pending runs whose groups are free: first come, first served, one holder for each group. */
export function admissible(unfinished: Contender[]): number[] {
  const ahead = unfinished.filter(({ status }) => status !== 'pending');
  const admitted: number[] = [];
  for (const run of unfinished.filter(({ status }) => status === 'pending')) {
    if (!ahead.some((other) => shares(run, other))) admitted.push(run.id);
    ahead.push(run);
  }
  return admitted;
}
