/** Names of columns say the unit. A text tells why there is no number. */
export type Row = Record<string, number | string>;
export type Table = Record<string, Row>;
/** What a benchmark has measured: tables by their names, printed, and the same as one line of JSON. */
export type Tables = Record<string, Table>;

/**
 * `full` is what docs/benchmarks.md shows. `smoke` is as small as it can be and still goes through everything: it tells
 * that the benchmark works, and nothing about speed.
 */
export type Size = 'full' | 'smoke';

export interface Benchmark {
  /** What is measured against what, in one line. */
  title: string;
  /** The page below docs/ that is all about it and has its tables; by default it has a section of docs/benchmarks.md. */
  page?: string;
  /** The options of the command line that are not `main.ts`'s own. */
  run(size: Size, options: readonly string[]): Promise<Tables>;
}
