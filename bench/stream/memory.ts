import { setTimeout as sleep } from 'node:timers/promises';

export interface Memory {
  /** Bytes of this process that the system holds for it. */
  resident: number;
  /** Bytes of objects and buffers. */
  heap: number;
}

/** What is in use once all is thrown away that can be. */
export async function measureMemory(): Promise<Memory> {
  // Several rounds: what one frees may let the next one free more.
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.();
    await sleep(20);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, heap: heapUsed + external };
}
