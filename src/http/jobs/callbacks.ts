import type { Context } from 'hono';
import { type ReplayDeps, replayCallback } from '../../jobs/replay-callback.ts';
import type { Store } from '../../store/store.ts';
import type { CallerVariables } from '../caller.ts';
import { ownJob } from './find.ts';

export interface CallbacksDeps extends ReplayDeps {
  store: Store;
}

/** What a job's sender was told, and telling it once more. */
export function callbacks(deps: CallbacksDeps) {
  const { store } = deps;
  const answer = async (context: Context, id: string, status: 200 | 202) => {
    context.header('cache-control', 'no-store');
    return context.json({ deliveries: await store.callbacksOf(id) }, status);
  };
  return {
    /** `GET /jobs/{id}/callbacks`: with address, body and every try. */
    list: async (context: Context<CallerVariables>): Promise<Response> =>
      answer(context, await ownJob(store, context.get('tenant'), context.req.param('id')), 200),

    /** `POST /jobs/{id}/callbacks`: sends the outcome once more. 202 once that is durable. */
    replay: async (context: Context<CallerVariables>): Promise<Response> => {
      const id = await ownJob(store, context.get('tenant'), context.req.param('id'));
      await replayCallback(deps, id);
      return answer(context, id, 202);
    },
  };
}
