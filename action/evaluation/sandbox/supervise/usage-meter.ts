import type { LookAtTree } from './sampler.ts';
import { sample } from './sampler.ts';

export interface UsageMeter {
  /** Null as long as nothing was seen. */
  readonly peakBytes: number | null;
  /** Processor time since the first look. */
  readonly cpuMs: number | null;
  stop(): void;
}

/** Follows what a program's processes use. `exceeded` is called when they hold more than `memoryBytes`. */
export function meterUsage(options: {
  tree: LookAtTree | undefined;
  memoryBytes: number;
  exceeded(): void;
}): UsageMeter {
  const { tree, memoryBytes, exceeded } = options;
  let peakBytes: number | null = null;
  let first: number | null = null;
  let last = 0;
  const stop = tree
    ? sample(tree, (use) => {
        peakBytes = Math.max(peakBytes ?? 0, use.memoryBytes);
        first ??= use.cpuMs;
        // Of processes that end without being waited for, the time is lost: the sum can fall.
        last = Math.max(last, use.cpuMs);
        if (use.outOfMemory || use.memoryBytes > memoryBytes) exceeded();
      })
    : () => {};
  return {
    get peakBytes() {
      return peakBytes;
    },
    get cpuMs() {
      return first === null ? null : last - first;
    },
    stop,
  };
}
