/** A replica: a process of its own that takes writes out of budgets until it is refused, whenever its parent says. */
import { openDatabase } from '../../../src/store/open-database.ts';
import { takeWrites } from '../../../src/store/pacing.ts';

export interface WantedWrites {
  installationId: number;
  writes: number;
  now: number;
  /** How often at most. */
  times: number;
}

const [, , file = ''] = process.argv;
const db = await openDatabase(file);
process.on('message', async ({ times, ...wanted }: WantedWrites) => {
  let taken = 0;
  while (taken < times && (await takeWrites(db, wanted)).taken) taken++;
  process.send?.(taken);
});
process.once('disconnect', () => db.destroy());
process.send?.('ready');
