import type { Context } from 'hono';
import { type JobPage, jobQuery } from '../../contract/job-list.ts';
import type { Store } from '../../store/store.ts';
import type { CallerVariables } from '../caller.ts';
import { nextPage } from '../next-page.ts';
import { parseFields } from '../read-json.ts';

/** `GET /jobs?status=&callback=&q=&cursor=&limit=`: the organisation's jobs, newest first. */
export function listSiteJobs({ store, url }: { store: Store; url: string }) {
  return async (context: Context<CallerVariables>): Promise<Response> => {
    const query = parseFields(jobQuery, context.req.query());
    const { jobs, more } = await store.listJobs({ tenant: context.get('tenant'), query });
    const last = jobs.at(-1);
    const page: JobPage = {
      jobs,
      next: nextPage({
        list: `${url}/jobs`,
        query,
        more,
        last: last && { created_at: last.created_at, id: last.job_id },
      }),
    };
    context.header('cache-control', 'no-store');
    return context.json(page);
  };
}
