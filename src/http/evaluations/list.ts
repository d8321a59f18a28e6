import type { Context } from 'hono';
import {
  type BatchPage,
  batchQuery,
  type EvaluationPage,
  evaluationQuery,
} from '../../contract/evaluation/lists.ts';
import type { Store } from '../../store/store.ts';
import type { CallerVariables } from '../caller.ts';
import { nextPage } from '../next-page.ts';
import { parseFields } from '../read-json.ts';

type CallerContext = Context<CallerVariables>;

/** What an organisation has submitted, newest first. */
export function evaluationLists({ store: { evaluations }, url }: { store: Store; url: string }) {
  return {
    /** `GET /evaluations?status=&cursor=&limit=` */
    evaluations: async (context: CallerContext): Promise<Response> => {
      const query = parseFields(evaluationQuery, context.req.query());
      const page = await evaluations.list({ tenant: context.get('tenant'), query });
      const last = page.evaluations.at(-1);
      return answer(context, {
        evaluations: page.evaluations,
        next: nextPage({
          list: `${url}/evaluations`,
          query,
          more: page.more,
          last: last && { created_at: last.created_at, id: last.eval_id },
        }),
      });
    },

    /** `GET /eval-batches?cursor=&limit=` */
    batches: async (context: CallerContext): Promise<Response> => {
      const query = parseFields(batchQuery, context.req.query());
      const { batches, more } = await evaluations.listBatches({ tenant: context.get('tenant'), query });
      const last = batches.at(-1);
      return answer(context, {
        batches,
        next: nextPage({
          list: `${url}/eval-batches`,
          query,
          more,
          last: last && { created_at: last.created_at, id: last.batch_id },
        }),
      });
    },
  };
}

function answer(context: Context, page: EvaluationPage | BatchPage): Response {
  context.header('cache-control', 'no-store');
  return context.json(page);
}
