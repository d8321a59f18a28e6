/** Runs tasks in their order, so many at a time. Rejects with the first rejection, the others then still go on. */
export async function inTurns(atOnce: number, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  async function work(): Promise<void> {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
}
