import { HOUR_MS, nextAllowed } from '../domain/pacing.ts';
import type { Db, Tx } from './db.ts';

/**
 * Takes `writes` out of an installation's budget, or says when they may be taken. All replicas of the App share the
 * budget, because it stands in the store.
 */
export async function takeWrites(
  db: Db,
  wanted: WantedWrites,
): Promise<{ taken: true } | { taken: false; until: number }> {
  return db.transaction().execute((tx) => takeWritesIn(tx, wanted));
}

interface WantedWrites {
  installationId: number;
  writes: number;
  now: number;
}

/** The same as part of a transaction. */
export async function takeWritesIn(
  tx: Tx,
  { installationId, writes, now }: WantedWrites,
): Promise<{ taken: true } | { taken: false; until: number }> {
  // First, because it keeps other replicas out until the end: nobody else takes what is counted here.
  await tx
    .deleteFrom('content_writes')
    .where('at', '<=', now - HOUR_MS)
    .execute();
  const until = Math.max(
    (await pausedUntil(tx, installationId)) ?? 0,
    nextAllowed(await recentWrites(tx, installationId), writes, now),
  );
  if (until > now) return { taken: false, until };
  await tx
    .insertInto('content_writes')
    .values({ installation_id: installationId, at: now, writes })
    .execute();
  return { taken: true };
}

/** GitHub asked for silence: nothing more in the name of this installation before `until` (Unix milliseconds). */
export async function pauseInstallation(
  db: Db,
  { installationId, until }: { installationId: number; until: number },
): Promise<void> {
  await db
    .insertInto('installation_pauses')
    .values({ installation_id: installationId, until })
    .onConflict((oc) =>
      oc.column('installation_id').doUpdateSet({ until }).where('installation_pauses.until', '<', until),
    )
    .execute();
}

/** Unix milliseconds, also of a pause that is over; undefined if there was none. */
export async function pausedUntil(db: Db, installationId: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('installation_pauses')
    .select('until')
    .where('installation_id', '=', installationId)
    .executeTakeFirst();
  return row?.until;
}

/** Oldest first. */
export async function recentWrites(tx: Tx | Db, installationId: number) {
  return tx
    .selectFrom('content_writes')
    .select(['at', 'writes'])
    .where('installation_id', '=', installationId)
    .orderBy('at')
    .execute();
}
