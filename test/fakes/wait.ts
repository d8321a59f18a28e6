import { setTimeout as sleep } from 'node:timers/promises';

type Falsy = false | null | undefined | '' | 0;

/** Asks again and again until the answer is truthy; fails with `what` when it takes too long. */
export async function until<T>(
  what: string,
  ask: () => T | Falsy | Promise<T | Falsy>,
  { timeoutMs = 60_000, everyMs = 50 } = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await sleep(everyMs);
  }
}
