import { availableParallelism } from 'node:os';
import { percentile, round, withSpread } from '../figures.ts';

const slots = availableParallelism();

/** How many a second, `lanes` at a time, as long as `isMore` says so. */
async function rate(
  one: () => Promise<unknown>,
  lanes: number,
  isMore: (begun: number) => boolean,
): Promise<number> {
  const began = performance.now();
  let begun = 0;
  let done = 0;
  const lane = async () => {
    while (isMore(begun)) {
      begun += 1;
      await one();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done / ((performance.now() - began) / 1_000);
}

/** As many at a time as there are processors. */
export function rateFor(seconds: number, one: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  return rate(one, slots, () => performance.now() < end);
}

/** As many at a time as there are processors, or as `atOnce` says if that is less. */
export function rateOf(count: number, atOnce: number, one: () => Promise<unknown>): Promise<number> {
  return rate(one, Math.min(slots, atOnce), (begun) => begun < count);
}

/** Rounds in which both sides were measured one after the other. */
export interface Rounds {
  own: number[];
  bare: number[];
}

/** Ratios are taken round by round, so that a machine whose speed changes does not distort them. */
export function compare({ own, bare }: Rounds) {
  const ratios = own.map((value, i) => value / (bare[i] ?? Number.NaN));
  return {
    per_second: round(percentile(own, 50)),
    bare_per_second: round(percentile(bare, 50)),
    ...withSpread('ratio', ratios),
  };
}
