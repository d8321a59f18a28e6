import type { Benchmark } from './report.ts';

/** All there are, in the order in which they run. */
export const BENCHMARKS: Record<string, () => Promise<{ default: Benchmark }>> = {
  accept: () => import('./accept.ts'),
  growth: () => import('./growth.ts'),
  site: () => import('./site.ts'),
  wire: () => import('./wire.ts'),
  eval: () => import('./eval.ts'),
  stream: () => import('./stream.ts'),
  start: () => import('./start.ts'),
  scale: () => import('./scale.ts'),
  batch: () => import('./batch.ts'),
  dashboard: () => import('./dashboard.ts'),
};
