import type { Context } from 'hono';
import type { Clock } from '../../domain/clock.ts';
import { Refusal } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { CallerVariables } from '../caller.ts';
import { ownJob } from './find.ts';

export interface CallbacksDeps {
  store: Store;
  clock: Clock;
  /** A callback is due now. */
  onReplay: () => void;
}

/** What a job's sender was told, and telling it once more. */
export function callbacks({ store, clock, onReplay }: CallbacksDeps) {
  const answer = async (context: Context, id: string, status: 200 | 202) => {
    context.header('cache-control', 'no-store');
    return context.json({ deliveries: await store.callbacksOf(id) }, status);
  };
  return {
    /** `GET /jobs/{id}/callbacks`: with address, body and every try. */
    list: async (context: Context<CallerVariables>): Promise<Response> =>
      answer(context, await ownJob(store, context), 200),

    /** `POST /jobs/{id}/callbacks`: sends the outcome once more. 202 once that is durable. */
    replay: async (context: Context<CallerVariables>): Promise<Response> => {
      const id = await ownJob(store, context);
      const isOwed = await store.deliverAgain({ jobId: id, cause: 'replay', now: clock.now() });
      if (!isOwed)
        throw new Refusal(
          'conflict',
          'There is nothing to send again yet: the job has not ended, or a callback is still on its way.',
        );
      onReplay();
      return answer(context, id, 202);
    },
  };
}
