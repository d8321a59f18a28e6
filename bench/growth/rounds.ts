import { percentile, round, withSpread } from '../figures.ts';
import type { Row, Table } from '../report.ts';

/** Does something and notes how long it took, under a name. */
export type Timed = <T>(operation: string, work: () => Promise<T>) => Promise<T>;

/** One of those that are compared: does everything once, its `n`th time. */
export interface Side {
  name: string;
  live(n: number, timed: Timed): Promise<void>;
}

/** Milliseconds of each operation: by operation, then side, then round. */
type Medians = Map<string, number[][]>;

/**
 * Lives of all sides in turns: what the machine does meanwhile comes to all of them alike. In each round the median of each
 * operation is compared with that of the first side.
 */
export async function inTurns(sides: readonly Side[], { rounds, lives }: { rounds: number; lives: number }) {
  const medians: Medians = new Map();
  // Once for what is prepared and loaded with the first use.
  await oneRound(sides, -1, 1);
  for (let n = 0; n < rounds; n++) {
    for (const [operation, ofSides] of await oneRound(sides, n, lives)) {
      const all = medians.get(operation) ?? sides.map(() => []);
      ofSides.forEach((times, side) => void all[side]?.push(percentile(times, 50)));
      medians.set(operation, all);
    }
  }
  return tableOf(sides, medians);
}

async function oneRound(sides: readonly Side[], n: number, lives: number): Promise<Map<string, number[][]>> {
  const times = new Map<string, number[][]>();
  for (let life = 0; life < lives; life++) {
    for (const [at, side] of sides.entries()) {
      await side.live((n + 1) * lives + life, async (operation, work) => {
        const began = performance.now();
        const result = await work();
        const took = performance.now() - began;
        const all = times.get(operation) ?? sides.map(() => []);
        all[at]?.push(took);
        times.set(operation, all);
        return result;
      });
    }
  }
  return times;
}

function tableOf(sides: readonly Side[], medians: Medians): Table {
  const table: Table = {};
  for (const [operation, ofSides] of medians) {
    const [first = []] = ofSides;
    const row: Row = { [`${sides[0]?.name}_ms`]: round(percentile(first, 50), 3) };
    for (const [at, side] of sides.entries()) {
      if (at === 0) continue;
      const ratios = first.map((ms, n) => (ofSides[at]?.[n] ?? Number.NaN) / ms);
      Object.assign(row, withSpread(side.name, ratios));
    }
    table[operation] = row;
  }
  return table;
}
