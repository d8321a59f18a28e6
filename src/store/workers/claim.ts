import type { Runtime } from '../../contract/worker-api.ts';
import { type Context, transact } from '../context.ts';
import { changed } from '../db.ts';

export interface WorkerClaim {
  id: string;
  runId: string;
  runAttempt: number;
  runUrl: string;
  tokenHash: string;
  runtimes: Runtime[];
  drainAt: number;
  now: number;
}

/**
 * Binds a worker to the run that claims it. False if it is another run's or over: GitHub may start two runs for one
 * dispatch, and only one of them may work. The same run may claim again after a lost answer.
 */
export async function claimWorker(context: Context, claim: WorkerClaim): Promise<boolean> {
  const { id, runId, runAttempt, runUrl, tokenHash, runtimes, drainAt, now } = claim;
  return transact(context, now, async ({ tx }) => {
    const bound = await tx
      .updateTable('workers')
      .set({
        status: 'live',
        run_id: runId,
        run_attempt: runAttempt,
        run_url: runUrl,
        token_hash: tokenHash,
        claimed_at: now,
        heartbeat_at: now,
        drain_at: drainAt,
      })
      .where('id', '=', id)
      .where('status', 'in', ['owed', 'dispatched', 'live'])
      .where((eb) =>
        eb.or([
          eb('run_id', 'is', null),
          eb.and([eb('run_id', '=', runId), eb('run_attempt', '=', runAttempt), eb('last_batch', '=', 0)]),
        ]),
      )
      .executeTakeFirst();
    if (!changed(bound)) return false;
    for (const { language, sandbox } of runtimes) {
      await tx
        .insertInto('sandboxes')
        .values({ language, sandbox })
        .onConflict((oc) => oc.column('language').doUpdateSet({ sandbox }))
        .execute();
    }
    return true;
  });
}

/** The organisation a worker belongs to; undefined if there is no such worker. */
export async function tenantOfWorker({ db }: Context, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('workers').select('tenant').where('id', '=', id).executeTakeFirst();
  return row?.tenant;
}

/** The hash of the token with which a worker may be spoken for, if it was claimed. */
export async function workerTokenHash({ db }: Context, id: string): Promise<string | null> {
  const row = await db.selectFrom('workers').select('token_hash').where('id', '=', id).executeTakeFirst();
  return row?.token_hash ?? null;
}
