/** How much was done within the last `windowMs`, of what is done in the order of time. */
export function createWindow(windowMs: number) {
  let times: number[] = [];
  let first = 0;
  function count(now: number): number {
    while (first < times.length && (times[first] as number) <= now - windowMs) first++;
    if (first > 1_000) {
      times = times.slice(first);
      first = 0;
    }
    return times.length - first;
  }
  return {
    count,
    add: (now: number) => void times.push(now),
    /** When the oldest one that counts does not count any more. */
    freesAt: () => (times[first] ?? 0) + windowMs,
  };
}
