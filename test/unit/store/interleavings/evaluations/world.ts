/** A batch and two single evaluations in the real store, and all that it holds of them. */
import { expect } from 'vitest';
import type { BatchEvent } from '../../../../../src/contract/evaluation/batch-view.ts';
import type { Outcome } from '../../../../../src/contract/evaluation/judge.ts';
import { batchRequest, evaluationRequest } from '../../../../../src/contract/evaluation/request.ts';
import { WEBHOOK_EVENTS } from '../../../../../src/contract/evaluation/webhook-events.ts';
import type { EvaluationEventTable, EvaluationTable } from '../../../../../src/store/evaluations/tables.ts';
import type { Store } from '../../../../../src/store/store.ts';
import type { WebhookDeliveryTable } from '../../../../../src/store/webhooks/tables.ts';
import type { OpenStore } from '../open-store.ts';
import { at, byRun, placeAmong } from '../story.ts';
import {
  BATCH,
  EVALUATIONS,
  type EvaluationLife,
  expiresInS,
  isItem,
  type Model,
  START,
  TENANT,
  TIMEOUT_S,
} from './model.ts';

export interface World {
  opened: OpenStore;
  /** The ids of workers in the order in which they came up. */
  workerIds: string[];
}

export const TABLES = [
  'webhook_deliveries',
  'webhook_targets',
  'webhook_endpoints',
  'evaluation_events',
  'evaluation_inputs',
  'evaluations',
  'batch_events',
  'batches',
  'workers',
  'run_cancellations',
] as const;

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const WEBHOOK = { url: 'https://hooks.test/', events: [...WEBHOOK_EVENTS] };

export async function begin(opened: OpenStore): Promise<World> {
  await opened.empty();
  await submitAll(opened.store);
  return { opened, workerIds: [] };
}

async function submitAll({ evaluations }: Store): Promise<void> {
  const given = {
    tenant: TENANT,
    key: null,
    secret: () => SECRET,
    now: START,
    queue: { most: 10, share: 0 },
  };
  const program = (n: number) => ({ code: 'print(1)', timeout_s: TIMEOUT_S, expires_in: expiresInS(n) });
  const webhook = { url: WEBHOOK.url };
  const single = (n: number, more: object) => ({
    ...given,
    id: at(EVALUATIONS, n),
    request: evaluationRequest.parse({ ...program(n), ...more }),
  });
  await evaluations.accept(single(3, { webhook }));
  await evaluations.accept(single(4, {}));
  const evalIds = EVALUATIONS.filter((_, n) => isItem(n));
  const items = evalIds.map((_, n) => ({ ...program(n), ...(n === 0 && { webhook: WEBHOOK }) }));
  const request = batchRequest.parse({ evaluations: items, webhook: WEBHOOK });
  await evaluations.acceptBatch({ ...given, id: BATCH, evalIds, request });
}

/** What the tables hold, in the words of the model. */
export async function look(world: World): Promise<Model> {
  const { db, store } = world.opened;
  const workers = await db.selectFrom('workers').selectAll().orderBy('created_at').execute();
  const rows = await db.selectFrom('evaluations').selectAll().orderBy('id').execute();
  const events = await db.selectFrom('evaluation_events').selectAll().orderBy('seq').execute();
  const batch = await db.selectFrom('batches').selectAll().executeTakeFirstOrThrow();
  const log = await store.evaluations.batchEvents({ id: BATCH, since: 0, limit: 100 });
  const webhooks = await db.selectFrom('webhook_deliveries').selectAll().execute();
  const cancellations = await db.selectFrom('run_cancellations').selectAll().execute();
  const { finished_at, cancelled_at, last_seq } = batch;
  expectCounted(log, last_seq);
  if (finished_at !== null) expect(log.at(-1)?.type).toBe('completed');
  await expectCountsToSumUp(store, rows);
  const { workerIds } = world;
  for (const { id } of workers) placeAmong(workerIds, id);
  return {
    evaluations: rows.map((row) =>
      toLife(
        world,
        row,
        events.filter(({ eval_id }) => eval_id === row.id),
      ),
    ),
    batch: { finished_at, cancelled_at, events: log.map(toText).toSorted() },
    workers: workerIds.map((one) => {
      const row = workers.find(({ id }) => id === one);
      if (!row) return null;
      const { id, tenant, created_at, reason, run_url, ...life } = row;
      return life;
    }),
    webhooks: webhooks.map((one) => nameOf(one, rows)).toSorted(),
    cancellations: cancellations
      .map(({ tenant, run, ...one }) => ({
        ...one,
        run: one.known_by === 'id' ? run : `worker ${workerIds.indexOf(run)}`,
      }))
      .toSorted(byRun),
  };
}

function toLife({ workerIds }: World, row: EvaluationTable, events: EvaluationEventTable[]): EvaluationLife {
  expectCounted(events, row.last_seq);
  const { status, phase, attempt, finished_at, worker_id, overdue_at, output_bytes } = row;
  const outcome: Outcome | null = JSON.parse(row.outcome ?? 'null');
  expect(outcome?.status ?? null, 'an outcome is that of its status').toBe(finished_at && status);
  return {
    status,
    phase,
    attempt,
    finished_at,
    worker: worker_id === null ? null : workerIds.indexOf(worker_id),
    overdue_at,
    output_bytes,
    error: outcome?.error?.type ?? null,
    events: events.map(({ attempt, type }) => `${attempt} ${type}`),
  };
}

function expectCounted(events: { seq: number }[], last: number): void {
  const seqs = events.map(({ seq }) => seq);
  expect(seqs, 'no gap and no double').toEqual(Array.from({ length: last }, (_, i) => i + 1));
}

function toText(event: BatchEvent): string {
  return event.type === 'item' ? `item ${event.data.index} ${event.data.status}` : event.type;
}

async function expectCountsToSumUp(store: Store, rows: EvaluationTable[]): Promise<void> {
  const read = await store.evaluations.readBatch({ id: BATCH, from: 0, limit: 0, status: undefined });
  const { total, ...counts } = read?.batch.counts ?? { total: 0 };
  const items = rows.filter(({ batch_id }) => batch_id === BATCH);
  expect(total).toBe(items.length);
  for (const [status, count] of Object.entries(counts))
    expect(count).toBe(items.filter((one) => one.status === status).length);
}

function nameOf({ target_id, eval_id, type }: WebhookDeliveryTable, rows: EvaluationTable[]): string {
  const n = rows.findIndex(({ id }) => id === eval_id);
  const listener = rows[n]?.webhook_target_id === target_id ? 'own' : 'batch';
  return `${listener} ${type} of ${n === -1 ? 'the batch' : n}`;
}
