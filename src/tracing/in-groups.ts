/**
 * Works on what comes group by group, one after the other: what comes while one is worked on makes the next one, so that who
 * brings thousands asks the store some dozen times. Nobody who brings something waits.
 */
export function inGroups<T>(
  work: (group: T[]) => Promise<void>,
  onFailure: (error: unknown) => void,
): {
  add(some: readonly T[]): void;
  /** Resolves when all that was brought so far is done. */
  settled(): Promise<void>;
} {
  let waiting: T[] = [];
  let working = Promise.resolve();

  async function workOnAll(): Promise<void> {
    const group = waiting;
    waiting = [];
    if (group.length > 0) await work(group);
  }

  return {
    add(some) {
      if (some.length === 0) return;
      const isFirst = waiting.length === 0;
      waiting.push(...some);
      if (isFirst) working = working.then(workOnAll).catch(onFailure);
    },
    settled: () => working,
  };
}
