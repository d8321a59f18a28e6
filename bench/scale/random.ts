/** A time that varies: log-normal, because most are near the median and some are many times as long. */
export interface Spread {
  medianMs: number;
  /** Nine of ten are below. Equal to the median: it does not vary. */
  p90Ms: number;
  mostMs: number;
}

/** The same numbers for the same seed, on every machine. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** Time between two of those that come independently of each other. */
  gap(meanMs: number): number;
  /** Milliseconds, whole ones. */
  of(spread: Spread): number;
}

/** Of a standard normal distribution: nine of ten are below. */
const P90 = 1.2815515655446004;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state are enough for a million draws, and it is ten lines.
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    gap: (meanMs) => -Math.log(1 - next()) * meanMs,
    of({ medianMs, p90Ms, mostMs }) {
      if (p90Ms === medianMs) return medianMs;
      const sigma = Math.log(p90Ms / medianMs) / P90;
      return Math.round(Math.min(mostMs, medianMs * Math.exp(sigma * normal())));
    },
  };
}

export const always = (ms: number): Spread => ({ medianMs: ms, p90Ms: ms, mostMs: ms });
