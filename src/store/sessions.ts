import type { Db } from './db.ts';
import type { SessionTable } from './schema.ts';

/** Keeps a session, and forgets those that have expired. */
export async function openSession(db: Db, session: SessionTable, now: number): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
  await db.insertInto('sessions').values(session).execute();
}

export async function readSession(db: Db, idHash: string, now: number): Promise<SessionTable | undefined> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('id_hash', '=', idHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

export async function endSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('id_hash', '=', idHash).execute();
}
