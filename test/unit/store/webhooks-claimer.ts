/** A process of its own that takes all that is due, a few at a time, and tells its parent what it got. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../../src/store/open-database.ts';
import { takeDueWebhooks } from '../../../src/store/webhooks/take.ts';

const [, , file = '', lane = ''] = process.argv;
const db = await openDatabase(file);
process.send?.('ready');
process.once('message', async () => {
  const taken: string[] = [];
  for (;;) {
    const some = await takeDueWebhooks(db, { now: 0, leaseUntil: 1_000, lanes: [{ lane, limit: 7 }] });
    if (some.length === 0) break;
    taken.push(...some.map(({ id, n }) => `${id} ${n}`));
    // Whoever waits for the file only looks whether it is free.
    await sleep(2);
  }
  await db.destroy();
  process.send?.(taken, () => process.disconnect());
});
