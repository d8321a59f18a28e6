import type { Context } from 'hono';
import type { Clock } from '../../domain/clock.ts';
import type { Store } from '../../store/store.ts';
import type { CallerVariables } from '../caller.ts';
import type { Finder } from './find.ts';

export interface CancelDeps {
  store: Store;
  find: Finder;
  clock: Clock;
}

/** `POST /eval-status/{id}/cancel`: final at once; what has ended stays as it is. Answers with how it stands then. */
export function cancelEvaluation({ store, find, clock }: CancelDeps) {
  return async (context: Context<CallerVariables>): Promise<Response> => {
    const { id } = await find.evaluation(context.req.param('id'), context.get('tenant'));
    await store.evaluations.cancel(id, clock.now());
    return context.json(await store.evaluations.read(id));
  };
}

/** `POST /eval-batches/{id}/cancel`: the same for all its items that have not ended. */
export function cancelBatch({ store, find, clock }: CancelDeps) {
  return async (context: Context<CallerVariables>): Promise<Response> => {
    const { id } = await find.batch(context.req.param('id'), context.get('tenant'));
    await store.evaluations.cancelBatch(id, clock);
    const read = await store.evaluations.readBatch({ id, from: 0, limit: 0, status: undefined });
    return context.json({ ...read?.batch, next: null });
  };
}
