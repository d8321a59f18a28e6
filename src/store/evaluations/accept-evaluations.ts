import type { EvaluationRequest } from '../../contract/evaluation/request.ts';
import type { EvaluationView } from '../../contract/evaluation/view.ts';
import { type Context, transact, type Work } from '../context.ts';
import { findKey, type IdempotencyKey, saveKey } from './idempotency.ts';
import { insertEvaluations, type NewEvaluation } from './new-evaluation.ts';
import { placeInQueue } from './place-in-queue.ts';
import { positionsInQueue } from './position-in-queue.ts';
import { type Accepted, prepare, roomFor, type Submission } from './submission.ts';

type NewOne = Submission<EvaluationRequest>;
/** What is told of one that has just been stored. */
export type Standing = Pick<EvaluationView, 'status' | 'queue_position' | 'cached_from' | 'expires_at'>;
export type AcceptedEvaluation = Accepted<Standing>;

/** Writes evaluations with everything they need in one transaction: what was answered is durable. Those that there is no room for are left out. */
export async function acceptEvaluations(context: Context, all: NewOne[]): Promise<AcceptedEvaluation[]> {
  const now = Math.max(...all.map((one) => one.now));
  return transact(context, now, async (w) => {
    const fresh: NewOne[] = [];
    const isRoom = await roomForEach(w, all);
    const answers = new Map<NewOne, AcceptedEvaluation>();
    for (const one of all) {
      const known = one.key && (used(one.key, fresh) ?? (await findKey(w, one.key)));
      if (known === 'conflict') answers.set(one, { kind: 'conflict' });
      else if (known) answers.set(one, { kind: 'repeated', id: known.resourceId });
      else if (isRoom({ tenant: one.tenant, items: 1 })) fresh.push(one);
      else answers.set(one, { kind: 'full' });
    }
    for (const [n, standing] of (await insert(w, fresh)).entries()) {
      const one = fresh[n];
      if (one) answers.set(one, { kind: 'new', ...standing });
    }
    return all.flatMap((one) => answers.get(one) ?? []);
  });
}

/** As `findKey`, among those that are stored together. */
function used({ tenant, key, fingerprint }: IdempotencyKey, fresh: NewOne[]) {
  const same = fresh.find((one) => one.key?.tenant === tenant && one.key.key === key);
  if (!same) return undefined;
  return same.key?.fingerprint === fingerprint ? { resourceId: same.id } : 'conflict';
}

function roomForEach({ tx }: Work, all: NewOne[]) {
  const [{ queue }] = all as [NewOne];
  return roomFor(
    tx,
    queue,
    all.map(({ tenant }) => ({ tenant, items: 1 })),
  );
}

/** Where each stands, in order. */
async function insert(w: Work, fresh: NewOne[]): Promise<(Standing & { id: string })[]> {
  for (const { key, id } of fresh) if (key) await saveKey(w, key, id);
  const evaluations = await prepare(w, await placed(w, fresh));
  await insertEvaluations(w, evaluations);
  const positions = await positionsInQueue(w.tx, evaluations);
  return evaluations.map(({ id, cached, request }) => ({
    id,
    status: cached?.status ?? 'queued',
    queue_position: positions.get(id) ?? null,
    cached_from: cached?.id ?? null,
    expires_at: w.now + request.expires_in * 1_000,
  }));
}

async function placed(w: Work, fresh: NewOne[]): Promise<Omit<NewEvaluation, 'cached' | 'cacheKey'>[]> {
  const places = new Map<NewOne, number>();
  for (const [tenant, theirs] of Map.groupBy(fresh, (one) => one.tenant)) {
    const place = await placeInQueue(w, { tenant, isBatch: false });
    for (const [n, one] of theirs.entries()) places.set(one, place(n));
  }
  return fresh.map((one) => {
    const { id, tenant, request, secret } = one;
    return { id, tenant, request, secret, place: places.get(one) ?? w.now, batch: null };
  });
}
