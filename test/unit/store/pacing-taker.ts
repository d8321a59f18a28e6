/** A replica: a process of its own that takes sites' writes out of a budget until it is refused, whenever its parent says. */
import { takeWrites } from '../../../src/store/pacing.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';

const [, , file = '', installation = ''] = process.argv;
const db = openSqlite(file);
process.on('message', async (now: number) => {
  const wanted = { installationId: Number(installation), writes: 7, now };
  let taken = 0;
  while ((await takeWrites(db, wanted)).taken) taken++;
  process.send?.(taken);
});
process.once('disconnect', () => db.destroy());
process.send?.('ready');
