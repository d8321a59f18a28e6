import { newId } from '../../domain/clock.ts';
import { type Context, transact } from '../context.ts';

/**
 * The outcome of a job that has ended is sent once more, unless a callback is still on its way: the same request came
 * again, or somebody asked for it.
 */
export async function deliverAgain(
  context: Context,
  { jobId, cause, now }: { jobId: string; cause: 'repeated-request' | 'replay'; now: number },
): Promise<boolean> {
  return transact(context, now, async ({ tx, changed: news }) => {
    const all = await tx
      .selectFrom('deliveries')
      .select(['url', 'body', 'state'])
      .where('job_id', '=', jobId)
      .execute();
    const [first] = all;
    if (!first || all.some(({ state }) => state === 'pending')) return false;
    await tx
      .insertInto('deliveries')
      .values({
        id: newId('dlv'),
        job_id: jobId,
        cause,
        url: first.url,
        body: first.body,
        state: 'pending',
        tries: 0,
        held_by: 'app',
        due_at: now,
        created_at: now,
      })
      .execute();
    news.add(jobId);
    return true;
  });
}
