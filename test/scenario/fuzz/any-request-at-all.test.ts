/**
 * Generated requests to a running App. `ERRAND_FUZZ_SEED` repeats a run, `ERRAND_FUZZ_REQUESTS` makes more or fewer. What
 * fails is reduced to the fewest and smallest requests that still fail.
 */

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../../../src/domain/parse-json.ts';
import { type Answer, openConnection } from './connection.ts';
import type { Sender } from './headers.ts';
import { rawBytes } from './raw-bytes.ts';
import { type Request, requests } from './requests.ts';
import { startTarget, type Target } from './target.ts';
import { whatIsWrong } from './verdict.ts';

/** 100,000 are a thorough look. */
const REQUESTS = Number(process.env.ERRAND_FUZZ_REQUESTS ?? 20_000);
const SEED = Number(process.env.ERRAND_FUZZ_SEED ?? 20_261_101);
/** Sent before the rows are counted again. */
const MOST_IN_BLOCK = 800;
const CONNECTIONS = 16;
/** Bytes: less than a thousand for each request of a default run. */
const GROWTH = 24 * 1024 * 1024;
/** A round that takes longer has failed, and what was reduced by then is told. */
const MOST_MS = 600_000;
const timeout = 900_000;

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target[Symbol.asyncDispose]());

/** Sends them over several connections at a time; rejects with the first answer that is wrong. */
async function sendAll(block: Request[]): Promise<Answer[]> {
  const port = Number(new URL(target.url).port);
  const waiting = block.values();
  const answers: Answer[] = [];
  const oneByOne = async () => {
    const connection = openConnection(port);
    for (const request of waiting) {
      const answer = await connection.exchange(request);
      const wrong = whatIsWrong(request, answer);
      if (wrong) throw new Error(`${wrong}\n\n${request.bytes.slice(0, 2_000)}\n\n${answer?.body}`);
      if (answer) answers.push(answer);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, oneByOne));
  return answers;
}

/** Bytes that the process uses: warmed up, and after what strangers and then callers have sent. */
const memory: number[] = [];
let sent = 0;

/** `check` is given the answers to a block, and the rows before and after it. */
async function fuzz(
  sender: Sender,
  check: (answers: Answer[], before: Record<string, number>, after: Record<string, number>) => void,
): Promise<void> {
  const request = fc.oneof({ weight: 9, arbitrary: requests(target, sender) }, rawBytes(target));
  const block = fc.array(request, { minLength: 1, maxLength: MOST_IN_BLOCK, size: 'max' });
  const send = async (all: Request[]) => {
    const before = await target.counts();
    const answers = await sendAll(all);
    check(answers, before, await target.counts());
    expect((await fetch(`${target.url}/healthz`)).status).toBe(200);
    sent += all.length;
  };
  let hasFailed = false;
  const property = fc.asyncProperty(block, (all) =>
    send(all).catch((error) => {
      // Before it is reduced, which may take longer than there is.
      if (!hasFailed) console.error(`the first that failed, of ${all.length}:`, error);
      hasFailed = true;
      throw error;
    }),
  );
  for (const enough = sent + REQUESTS / 2; sent < enough; ) {
    const numRuns = Math.ceil(((enough - sent) / MOST_IN_BLOCK) * 2);
    await fc.assert(property, {
      seed: SEED + sent,
      numRuns,
      unbiased: true,
      interruptAfterTimeLimit: MOST_MS,
      markInterruptAsFailure: true,
    });
    // The first round warms it up.
    if (memory.length === 0) memory.push(await target.memory());
  }
  memory.push(await target.memory());
}

test('strangers read what may be read and are refused all else, and store nothing', { timeout }, () =>
  fuzz('stranger', (_answers, before, after) => expect(after).toEqual(before)),
);

const accepted = z.union([
  z.object({ job_id: z.string() }),
  z.object({ batch_id: z.string(), eval_ids: z.array(z.string()) }),
  z.object({ eval_id: z.string(), status_url: z.string(), repeated: z.boolean() }),
]);

/** The ids of what an answer accepts. */
function idsIn({ status, body }: Answer): string[] {
  if (status !== 200 && status !== 202) return [];
  const said = accepted.safeParse(parseJson(body)).data;
  if (said === undefined) return [];
  if ('job_id' in said) return [said.job_id];
  return 'batch_id' in said ? [said.batch_id, ...said.eval_ids] : [said.eval_id];
}

test('of what callers, runs and workers send exactly what is accepted is stored', { timeout }, async () => {
  const { ids } = target;
  const known = new Set<string>([ids.job, ids.evaluation, ids.running, ids.batch]);
  await fuzz('known', (answers, before, after) => {
    const made = new Set(answers.flatMap(idsIn)).difference(known);
    for (const id of made) known.add(id);
    const newOnes = (kind: string) => [...made].filter((id) => id.startsWith(`${kind}_`)).length;
    const stored = (table: string) => (after[table] ?? 0) - (before[table] ?? 0);
    const jobs = newOnes('job');
    expect({
      jobs: stored('jobs'),
      tasks: stored('job_inputs'),
      keys: stored('idempotency'),
      evaluations: stored('evaluations'),
      batches: stored('batches'),
    }).toEqual({ jobs, tasks: jobs, keys: jobs, evaluations: newOnes('eval'), batches: newOnes('batch') });
  });
});

test('the process is none the larger for all of it', () => {
  const [warm = 0, ...later] = memory;
  expect(later).toHaveLength(2);
  for (const bytes of later) expect(bytes).toBeLessThan(warm + GROWTH);
});

test('and all of it was sent, and none of it logged as a mistake of the App', () => {
  expect(sent).toBeGreaterThanOrEqual(REQUESTS);
  expect(target.mistakes()).toEqual([]);
});
