/**
 * The place in the queue. Items of a batch stand a little apart, so that whoever comes after a batch of ten thousand
 * does not wait for all of it: the next single evaluation is between its first items.
 */
const STRIDE_MS = 20;

/** What the queue is ordered by: `index` is the place in the batch, 0 for a single evaluation. */
export function queueKey(acceptedAt: number, index: number): number {
  return acceptedAt + index * STRIDE_MS;
}
