import type { Benchmark } from './report.ts';

/** All there are, in the order in which they run. */
export const BENCHMARKS: Record<string, () => Promise<{ default: Benchmark }>> = {
  accept: () => import('./accept.ts'),
  batch: () => import('./batch.ts'),
  stream: () => import('./stream.ts'),
  dashboard: () => import('./dashboard.ts'),
  eval: () => import('./eval.ts'),
  start: () => import('./start.ts'),
  growth: () => import('./growth.ts'),
  site: () => import('./site.ts'),
  wire: () => import('./wire.ts'),
  scale: () => import('./scale.ts'),
};
