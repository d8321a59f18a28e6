import { join } from 'node:path';

/** Variables with which a process of Node goes by a clock that is ahead by `ms`; negative: behind. */
export function wrongClock(ms: number): NodeJS.ProcessEnv {
  return {
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'set-clock.ts')}`,
    WRONG_CLOCK_MS: String(ms),
  };
}
