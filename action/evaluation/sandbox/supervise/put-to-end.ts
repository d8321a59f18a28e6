import type { Exit } from './started.ts';

/** Processes that are just being started escape a kill; the next one has them. */
const AGAIN_MS = 100;
/** The kernel itself holds a process that has not gone by then. */
const GIVE_UP_MS = 10_000;

/** Calls `kill` until `exited` resolves. Resolves with null if the process stays in spite of it. */
export async function putToEnd(exited: Promise<Exit>, kill: () => void): Promise<Exit | null> {
  const giveUpAt = performance.now() + GIVE_UP_MS;
  let timer: NodeJS.Timeout | undefined;
  kill();
  const stuck = new Promise<null>((resolve) => {
    timer = setInterval(() => {
      kill();
      if (performance.now() > giveUpAt) resolve(null);
    }, AGAIN_MS);
  });
  const exit = await Promise.race([exited, stuck]);
  clearInterval(timer);
  return exit;
}
