/** Does what it is given in order, at most `limit` at a time. */
export function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = limit;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      // Whoever waits gets the place of who has ended.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
