/**
 * Cold starts against an empty Node process: the App until it answers, the action's bundle until its first line. One
 * process at a time, all kinds in turn, and each ratio is of one round.
 */
import { percentile, round, withSpread } from './figures.ts';
import type { Benchmark, Row } from './report.ts';
import { actionStarts } from './start/action.ts';
import { appStarts } from './start/app.ts';
import { untilEnd } from './start/until-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ROUNDS = { full: 11, smoke: 1 };

/** `empty`: what the process that does nothing took in the same rounds. */
function rowOf(times: readonly number[], empty: readonly number[]): Row {
  const ratios = times.map((time, i) => time / (empty[i] ?? Number.NaN));
  return {
    median_ms: round(percentile(times, 50)),
    min_ms: round(Math.min(...times)),
    max_ms: round(Math.max(...times)),
    ...withSpread('ratio', ratios, 1),
  };
}

const benchmark: Benchmark = {
  title: 'how long the App and the action take to start, against an empty Node process',
  async run(size) {
    using temporary = temporaryFolder();
    const folder = temporary.path;
    const app = await appStarts(folder);
    const action = actionStarts(folder);
    const kinds: Record<string, () => Promise<number>> = {
      'an empty process': untilEnd,
      'App, first start ever': app.firstEver,
      'App, new store': app.freshStore,
      'App, existing store': app.existingStore,
      'App, existing store, if it were bundled': app.bundledExistingStore,
      'action, site': action.site,
      'action, evaluations': action.evaluation,
      'action, post step': action.post,
    };
    const times = Object.entries(kinds).map(([name, start]) => ({ name, start, taken: [] as number[] }));
    for (let n = 0; n < ROUNDS[size]; n++) for (const { start, taken } of times) taken.push(await start());
    const empty = times[0]?.taken ?? [];
    return { starts: Object.fromEntries(times.map(({ name, taken }) => [name, rowOf(taken, empty)])) };
  },
};
export default benchmark;
