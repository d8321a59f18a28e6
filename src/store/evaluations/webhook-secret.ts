import type { Context } from '../context.ts';

/** The secret that the webhooks of an evaluation or batch are signed with; the first one, if there are two. */
export async function webhookSecret(
  { db }: Context,
  owner: { evalId: string } | { batchId: string },
): Promise<string | undefined> {
  const targets = db.selectFrom('webhook_targets').select('secrets');
  const row = await ('evalId' in owner
    ? targets
        .innerJoin('evaluations', 'evaluations.webhook_target_id', 'webhook_targets.id')
        .where('evaluations.id', '=', owner.evalId)
        .executeTakeFirst()
    : targets
        .innerJoin('batches', 'batches.webhook_target_id', 'webhook_targets.id')
        .where('batches.id', '=', owner.batchId)
        .executeTakeFirst());
  return row && (JSON.parse(row.secrets) as string[])[0];
}
