import type { BatchCounts } from '../../client/client.ts';

/** `3 completed, 1 failed`: those that are not 0. */
export function countsText({ total, ...counts }: BatchCounts): string {
  return Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${status}`)
    .join(', ');
}
