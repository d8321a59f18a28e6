import { createHash } from 'node:crypto';
import type { ExpressionBuilder } from 'kysely';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { DAY_MS, HOUR_MS } from '../../domain/duration.ts';
import type { Work } from '../context.ts';
import type { Schema } from '../schema.ts';

/**
 * How long a key is remembered when what it was used for has ended; drafts of the standard ask servers to say so, and the
 * documentation does.
 */
const KEEP_MS = DAY_MS;
/** When to look again at one that cannot be forgotten yet. */
const LOOK_AGAIN_MS = HOUR_MS;

/** A caller's `Idempotency-Key` for one endpoint, and the hash of the request it came with. */
export interface IdempotencyKey {
  tenant: string;
  key: string;
  fingerprint: string;
}

/** Equal requests give equal keys, whatever the order of their members. */
export function idempotencyKey(given: {
  tenant: string;
  endpoint: 'eval-async' | 'eval-batches';
  key: string;
  request: unknown;
}): IdempotencyKey {
  const { tenant, endpoint, key, request } = given;
  const fingerprint = createHash('sha256').update(canonicalJson(request)).digest('hex');
  return { tenant, key: `${endpoint} ${key}`, fingerprint };
}

/** What the key was used for: the resource, `conflict` if that was another request, null if it is new. */
export async function findKey(
  { tx, now }: Work,
  { tenant, key, fingerprint }: IdempotencyKey,
): Promise<{ resourceId: string } | 'conflict' | null> {
  const known = await tx
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'resource_id'])
    .where('tenant', '=', tenant)
    .where('key', '=', key)
    .where(isRemembered(now))
    .executeTakeFirst();
  if (!known) return null;
  return known.fingerprint === fingerprint ? { resourceId: known.resource_id } : 'conflict';
}

export async function saveKey(
  { tx, now }: Work,
  { tenant, key, fingerprint }: IdempotencyKey,
  resourceId: string,
): Promise<void> {
  const row = { fingerprint, resource_id: resourceId, expires_at: now + KEEP_MS };
  await tx
    .insertInto('idempotency_keys')
    .values({ tenant, key, ...row })
    .onConflict((oc) => oc.columns(['tenant', 'key']).doUpdateSet(row))
    .execute();
}

/** Forgets the keys of what ended long ago. */
export async function forgetKeys({ tx, now }: Work): Promise<void> {
  await tx
    .updateTable('idempotency_keys')
    .set({ expires_at: now + LOOK_AGAIN_MS })
    .where('expires_at', '<=', now)
    .where(isRemembered(now))
    .execute();
  await tx.deleteFrom('idempotency_keys').where('expires_at', '<=', now).execute();
}

/** Of keys: what it was used for waits, runs, or has ended not long ago. */
function isRemembered(now: number) {
  return (eb: ExpressionBuilder<Schema, 'idempotency_keys'>) => {
    const counts = (table: 'evaluations' | 'batches') =>
      eb.exists(
        eb
          .selectFrom(table)
          .select('id')
          .whereRef('id', '=', 'idempotency_keys.resource_id')
          .where((of) => of.or([of('finished_at', 'is', null), of('finished_at', '>', now - KEEP_MS)])),
      );
    return eb.or([counts('evaluations'), counts('batches')]);
  };
}
