/**
 * Batches from the request to the last result, as a caller sees them: local mode in a process of its own, its store on
 * disk, its worker in another one, the bundle in `action/dist` as a run starts it. In turns with as many bare processes.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Client, createClient } from '../../src/client/client.ts';
import { LOCAL_SECRET } from '../../src/config/local.ts';
import type { Language } from '../../src/domain/languages.ts';
import { percentile, round } from '../figures.ts';
import type { Row, Table } from '../report.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bareProcess, PRINTED, PROGRAMS } from './programs.ts';
import { compare, type Rounds, rateOf } from './rates.ts';

export interface BatchSize {
  /** Evaluations in it. */
  items: number;
  rounds: number;
  languages: readonly Language[];
}

/** Bare processes before and after a batch: their rate does not depend on how many there are, and of few it is not certain. */
const BARE = { fewest: 3, most: 20 };

/** `sandboxes`: those that the worker may use, as in `ERRAND_EVALUATION_SANDBOXES`. */
export async function measureEndToEnd(sandboxes: string, sizes: readonly BatchSize[]): Promise<Table> {
  using folder = temporaryFolder();
  const app = spawn(
    process.execPath,
    [join(import.meta.dirname, 'local-app.ts'), join(folder.path, 'data'), sandboxes],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const table: Table = {};
  try {
    const [url] = await Promise.race([once(createInterface(app.stdout), 'line'), failure(app)]);
    const errand = createClient({ url, secret: LOCAL_SECRET });
    for (const { items, rounds, languages } of sizes) {
      for (const language of languages) {
        const sandbox = await wakeWorker(errand, language);
        const where = sandbox?.split(/[ /]/)[0] ?? sandboxes;
        const name = `${language} in ${where}, batch of ${items}`;
        table[name] = sandbox ? await measure(errand, language, { items, rounds }) : { per_second: NOT_RUN };
      }
    }
  } finally {
    if (app.exitCode === null) {
      app.stdin.end();
      await once(app, 'exit');
    }
  }
  return table;
}

const NOT_RUN = 'not run by this machine';

async function failure(app: ChildProcess): Promise<never> {
  const [code] = await once(app, 'exit');
  throw new Error(`local mode ended with ${code}`);
}

/** Has the worker started, and its sandbox have something prepared for this language. Undefined: it does not run it. */
async function wakeWorker(errand: Client, language: Language): Promise<string | undefined> {
  const { status, sandbox } = await errand.run({ language, code: PROGRAMS[language] ?? '' });
  return status === 'completed' ? (sandbox ?? undefined) : undefined;
}

async function measure(
  errand: Client,
  language: Language,
  { items, rounds }: { items: number; rounds: number },
): Promise<Row> {
  const floor = bareProcess(language);
  if (!floor) throw new Error(`there is nothing to compare ${language} with`);
  const both: Rounds = { own: [], bare: [] };
  const latencies: number[] = [];
  const count = Math.min(BARE.most, Math.max(BARE.fewest, items));
  for (let n = 0; n < rounds; n++) {
    // On both sides of the batch, which may take long enough for the machine's speed to change.
    const before = await rateOf(count, items, floor);
    const { seconds, ended } = await runBatch(errand, language, items);
    both.bare.push((before + (await rateOf(count, items, floor))) / 2);
    both.own.push(items / seconds);
    latencies.push(...ended);
  }
  return {
    ...compare(both),
    latency_p50_ms: round(percentile(latencies, 50)),
    latency_p99_ms: round(percentile(latencies, 99)),
  };
}

/** Seconds from the request to the last result, and after how many milliseconds each result was heard of. */
async function runBatch(
  errand: Client,
  language: Language,
  items: number,
): Promise<{ seconds: number; ended: number[] }> {
  const evaluations = Array.from({ length: items }, () => ({ language, code: PROGRAMS[language] ?? '' }));
  const began = performance.now();
  const { batch_id } = await errand.batch({ evaluations });
  const ended: number[] = [];
  for await (const { type } of errand.batchEvents(batch_id)) {
    if (type === 'item') ended.push(performance.now() - began);
  }
  const seconds = (performance.now() - began) / 1_000;
  for await (const { status, output } of errand.batchResults(batch_id)) {
    if (output !== PRINTED)
      throw new Error(`an evaluation of ${language} is ${status} and printed ${output}`);
  }
  return { seconds, ended };
}
