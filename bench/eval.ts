import { LANGUAGES } from '../src/domain/languages.ts';
import { type BatchSize, measureEndToEnd } from './eval/end-to-end.ts';
import { type AloneSize, measureAlone } from './eval/sandbox-alone.ts';
import type { Benchmark, Size, Table } from './report.ts';

const ALL = ['python', 'javascript', 'typescript', 'bash'] as const;

interface Sizes {
  alone: AloneSize;
  /** Batches by the sandboxes that the worker may use. */
  batches: Record<string, readonly BatchSize[]>;
}

const SIZES: Record<Size, Sizes> = {
  full: {
    alone: { languages: LANGUAGES, rounds: 3, seconds: 0.3, singles: 3, idleMs: 250 },
    batches: {
      namespaces: [
        { items: 1, rounds: 5, languages: ALL },
        { items: 10, rounds: 3, languages: ['python', 'javascript', 'typescript'] },
        { items: 100, rounds: 3, languages: ['python', 'javascript', 'bash'] },
        // Whether the rate of 100 is kept up; of others it would take as long as all the rest.
        { items: 1_000, rounds: 2, languages: ['python'] },
      ],
      deno: [
        { items: 1, rounds: 5, languages: ['javascript'] },
        { items: 30, rounds: 3, languages: ['javascript'] },
      ],
    },
  },
  smoke: {
    alone: { languages: ['javascript', 'bash'], rounds: 1, seconds: 0.01, singles: 1, idleMs: 0 },
    batches: { '': [{ items: 2, rounds: 1, languages: ['javascript'] }] },
  },
};

const benchmark: Benchmark = {
  title: 'evaluations a second and how long one takes, against bare processes of the same interpreters',
  async run(size) {
    const { alone, batches } = SIZES[size];
    const withoutApp = await measureAlone(alone);
    const endToEnd: Table = {};
    for (const [sandboxes, sizes] of Object.entries(batches))
      Object.assign(endToEnd, await measureEndToEnd(sandboxes, sizes));
    return { 'the sandbox alone': withoutApp, 'from the request to the last result': endToEnd };
  },
};
export default benchmark;
