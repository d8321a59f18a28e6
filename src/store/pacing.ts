import { HOUR_MS } from '../domain/duration.ts';
import { nextAllowed } from '../domain/pacing.ts';
import type { Db, Tx } from './db.ts';

/**
 * Takes `writes` out of an installation's budget, or says when they may be taken. All replicas of the App share the
 * budget, because it stands in the store.
 */
export async function takeWrites(db: Db, wanted: WantedWrites): Promise<TakenWrites> {
  return db.transaction().execute((tx) => takeWritesIn(tx, wanted));
}

/** `isPaused`: GitHub asked for silence; else it is our own budget that is used up. */
export type TakenWrites = { taken: true } | { taken: false; until: number; isPaused: boolean };

/** What machines' clocks may differ by. What is later than that is of a clock that was ahead and has been put right. */
const CLOCKS_DIFFER_MS = 60_000;

interface WantedWrites {
  installationId: number;
  writes: number;
  now: number;
}

/** The same as part of a transaction. */
export async function takeWritesIn(
  tx: Tx,
  { installationId, writes, now }: WantedWrites,
): Promise<TakenWrites> {
  // First, because it keeps other replicas out until the end: nobody else takes what is counted here.
  await tx
    .deleteFrom('content_writes')
    .where('at', '<=', now - HOUR_MS)
    .execute();
  await tx
    .updateTable('content_writes')
    .set({ at: now })
    .where('at', '>', now + CLOCKS_DIFFER_MS)
    .execute();
  const paused = (await pausedUntil(tx, { installationId, now })) ?? 0;
  const allowed = nextAllowed(await recentWrites(tx, installationId), writes, now);
  const until = Math.max(paused, allowed);
  if (until > now) return { taken: false, until, isPaused: paused >= allowed };
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
      oc
        .column('installation_id')
        .doUpdateSet({ until })
        .where((eb) =>
          eb.or([
            eb('installation_pauses.until', '<', until),
            eb('installation_pauses.until', '>', until + HOUR_MS + CLOCKS_DIFFER_MS),
          ]),
        ),
    )
    .execute();
}

/** When the silence ends that GitHub wants now (Unix milliseconds); undefined if it wants none. None lasts for more than an hour. */
export async function pausedUntil(
  db: Db,
  { installationId, now }: { installationId: number; now: number },
): Promise<number | undefined> {
  const row = await db
    .selectFrom('installation_pauses')
    .select('until')
    .where('installation_id', '=', installationId)
    .where('until', '>', now)
    .where('until', '<=', now + HOUR_MS + CLOCKS_DIFFER_MS)
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
