/** A process of its own whose memory can be measured: an App with one evaluation that never says anything. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog, serve } from './support.ts';

const served = await serve({ a: createLog() });
process.on('message', async () => {
  // Several rounds: what one frees may let the next one free more.
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.();
    await sleep(20);
  }
  process.send?.({ watchers: served.streams.size, bytes: process.memoryUsage().rss });
});
process.send?.({ port: served.port });
