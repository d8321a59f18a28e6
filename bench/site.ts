import { join } from 'node:path';
import { BETWEEN_WRITES_MS } from '../action/site/github/pace.ts';
import { type Local, startLocal } from '../src/local/start-local.ts';
import { type Receiver, startReceiver } from '../test/fakes/receiver.ts';
import { until } from '../test/fakes/wait.ts';
import { startableChrome } from './chrome.ts';
import { percentile, round, withSpread } from './figures.ts';
import { LOCAL_MODE } from './local-mode.ts';
import type { Benchmark, Row, Table } from './report.ts';
import { partsIn } from './site/parts.ts';
import { publishedFiles } from './site/published-files.ts';
import { stagesOf } from './site/stages.ts';
import { siteTask } from './site/task.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** `pagesDelayMs`: what a build of Pages takes at the embedded GitHub; local mode's own if not said otherwise. */
const SIZES = { full: { rounds: 7, pagesDelayMs: 1_500 }, smoke: { rounds: 1, pagesDelayMs: 0 } };

const benchmark: Benchmark = {
  title: 'a page from its task to the callback, against its unavoidable parts by themselves',
  async run(size) {
    const { rounds, pagesDelayMs } = SIZES[size];
    const chrome = await startableChrome();
    using folder = temporaryFolder();
    const dataDir = folder.path;
    await using receiver = await startReceiver();
    const local = await startLocal({ ...LOCAL_MODE, dataDir, pagesDelayMs, chrome });
    try {
      // The first one finds nothing loaded and no file in the machine's memory.
      const first = await makeSite(local, receiver, dataDir, 0);
      const files = await publishedFiles(first.pagesUrl, first.paths);
      const parts = partsIn(join(dataDir, 'parts'), { chrome, files });
      const measured: { site: Record<string, number>; parts: Record<string, number> }[] = [];
      for (let n = 1; n <= rounds; n++) {
        const alone = { ...(await parts()), 'build of Pages': pagesDelayMs };
        measured.push({ parts: alone, site: (await makeSite(local, receiver, dataDir, n)).phases });
      }
      const wholes = measured.map(({ site, parts }): [number, number] => [sum(site), sum(parts)]);
      return {
        'from the task to the callback': {
          'against the parts': comparison(wholes),
          // GitHub asks for it: it lies between the commit and enabling Pages.
          'against the parts and the pause between two writes': comparison(
            wholes.map(([whole, parts]) => [whole, parts + BETWEEN_WRITES_MS]),
          ),
        },
        'its phases': table(measured.map(({ site }) => site)),
        'unavoidable parts, by themselves': table(measured.map((one) => one.parts)),
      };
    } finally {
      await local.stop();
    }
  },
};
export default benchmark;

async function makeSite(local: Local, receiver: Receiver, dataDir: string, n: number) {
  const sent = Date.now();
  const began = performance.now();
  const answer = await fetch(`${local.url}/handle_task`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(siteTask(receiver, LOCAL_MODE.secret, n)),
  });
  const accepted = performance.now() - began;
  if (!answer.ok) throw new Error(`the task was answered ${answer.status}: ${await answer.text()}`);
  const { job_id } = (await answer.json()) as { job_id: string };
  const told = await until('the callback', () => receiver.received[n], { everyMs: 5 });
  const stages = await stagesOf(dataDir, job_id);
  const job = await local.store.readJob(job_id);
  if (job?.result == null) throw new Error(`the page was not made: ${job?.error}`);
  const at = (type: string) => job.events.find((event) => event.type === type)?.at ?? Number.NaN;
  const ofStages = [...stages.values()].reduce((all, ms) => all + ms, 0);
  const phases = {
    'until it is accepted': accepted,
    'until GitHub has the dispatch': at('dispatched') - sent - accepted,
    'until its run has claimed it': at('claimed') - at('dispatched'),
    ...Object.fromEntries(stages),
    'reading the stages, between them, until the outcome is stored':
      at('completed') - at('claimed') - ofStages,
    'until its sender is told': told.at - at('completed'),
  };
  return { phases, pagesUrl: job.result.pages_url, paths: job.result.files.map(({ path }) => path) };
}

function sum(parts: Record<string, number>): number {
  return Object.values(parts).reduce((all, ms) => all + ms, 0);
}

function comparison(rounds: [whole: number, parts: number][]): Row {
  const ratios = rounds.map(([whole, parts]) => whole / parts);
  return {
    whole_ms: round(
      percentile(
        rounds.map(([whole]) => whole),
        50,
      ),
      0,
    ),
    parts_ms: round(
      percentile(
        rounds.map(([, parts]) => parts),
        50,
      ),
      0,
    ),
    ...withSpread('ratio', ratios),
  };
}

function table(rounds: Record<string, number>[]): Table {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const times = rounds.map((one) => one[name] ?? Number.NaN);
      const row = {
        median_ms: percentile(times, 50),
        min_ms: Math.min(...times),
        max_ms: Math.max(...times),
      };
      return [name, Object.fromEntries(Object.entries(row).map(([column, ms]) => [column, round(ms, 0)]))];
    }),
  );
}
