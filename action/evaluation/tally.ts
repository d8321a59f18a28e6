import type { Ending } from '../../src/contract/evaluation/outcome.ts';
import { LANGUAGES, type Language } from '../../src/domain/languages.ts';
import type { Ran } from './slots.ts';

type End = Ending['cause'] | 'stopped';
/** In the order of the summary's columns. */
export const ENDS: readonly End[] = [
  'exit',
  'signal',
  'timeout',
  'memory',
  'output_limit',
  'crash',
  'unsupported',
  'stopped',
];

/** Milliseconds, `null` if nothing was measured. */
export interface Spread {
  median: number | null;
  p95: number | null;
}

export interface TallyRow {
  language: Language;
  total: number;
  ends: Record<End, number>;
  start: Spread;
  run: Spread;
}

export interface Tally {
  add(ran: Ran): void;
  /** For each language of which there was something. */
  rows(): TallyRow[];
}

/** Counts what a worker ran. */
export function createTally(): Tally {
  const all = new Map<Language, { ends: Record<End, number>; start: number[]; run: number[] }>();
  return {
    add({ language, ending, startMs }) {
      const ends = Object.fromEntries(ENDS.map((end) => [end, 0])) as Record<End, number>;
      const row = all.get(language) ?? { ends, start: [], run: [] };
      all.set(language, row);
      row.ends[ending?.cause ?? 'stopped'] += 1;
      if (startMs !== null) row.start.push(startMs);
      if (typeof ending?.duration_ms === 'number') row.run.push(ending.duration_ms);
    },
    rows: () =>
      LANGUAGES.flatMap((language) => {
        const row = all.get(language);
        if (!row) return [];
        const total = Object.values(row.ends).reduce((sum, n) => sum + n, 0);
        return { language, total, ends: row.ends, start: spread(row.start), run: spread(row.run) };
      }),
  };
}

function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => {
    const value = sorted[Math.ceil(sorted.length * part) - 1];
    return value === undefined ? null : Math.round(value);
  };
  return { median: at(0.5), p95: at(0.95) };
}
