import { evaluationLife } from './growth/evaluation-life.ts';
import { places } from './growth/places.ts';
import { inTurns } from './growth/rounds.ts';
import { siteLife } from './growth/site-life.ts';
import { openStored, type Stored } from './growth/stored.ts';
import { refuse } from './refuse.ts';
import type { Benchmark, Tables } from './report.ts';

const SIZES = {
  full: { counts: [1_000, 100_000, 1_000_000], rounds: 12, lives: 10 },
  smoke: { counts: [200, 1_000], rounds: 1, lives: 1 },
};

/**
 * `--postgres`: in a PostgreSQL that is started for it, with 100,000 jobs at most: filling it with a million takes longer than
 * the time that a benchmark may have.
 */
const benchmark: Benchmark = {
  title: 'operations of the store with more and more jobs in it, against the same operations with 1,000',
  async run(size, options) {
    const { counts, rounds, lives } = SIZES[size];
    const recent = Math.min(...counts) / 4;
    const onServer = options.includes('--postgres');
    if (options.some((option) => option !== '--postgres'))
      refuse(`growth takes --postgres alone, and not ${options.join(' ')}.`);
    const { whereOf, takeAway } = await (onServer ? places.server() : places.file());
    const stored: Stored[] = [];
    try {
      for (const count of counts) {
        if (onServer && count > 100_000) continue;
        stored.push(await openStored(await whereOf(count), { count, recent }));
      }
      const tables: Tables = {};
      for (const [about, life] of [
        ['tasks', siteLife],
        ['programs', evaluationLife],
      ] as const) {
        const sides = stored.map((one) => ({
          name: `with_${one.count}`,
          live: (n: number, timed: Parameters<typeof life>[2]) => life(one, n, timed),
        }));
        tables[`${about}: milliseconds with ${counts[0]} jobs stored, and times as many with more`] =
          await inTurns(sides, { rounds, lives });
      }
      return tables;
    } finally {
      for (const { store } of stored) await store.close();
      await takeAway();
    }
  },
};
export default benchmark;
