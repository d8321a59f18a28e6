import type { Db } from './db.ts';

/** Marks an OIDC token as used. False if it was used before. Forgets those that have expired. */
export async function useToken(
  db: Db,
  { jti, expiresAt, now }: { jti: string; expiresAt: number; now: number },
): Promise<boolean> {
  await db.deleteFrom('used_tokens').where('expires_at', '<', now).execute();
  const insert = await db
    .insertInto('used_tokens')
    .values({ jti, expires_at: expiresAt })
    .onConflict((oc) => oc.column('jti').doNothing())
    .executeTakeFirst();
  return insert.numInsertedOrUpdatedRows === 1n;
}
