import { Hono } from 'hono';
import { queueOf } from '../config/config.ts';
import { evaluationRequest } from '../contract/evaluation/request.ts';
import { jobId } from '../contract/run-api.ts';
import { siteTask } from '../contract/task.ts';
import { PROBLEMS, Refusal } from '../errors.ts';
import { parseFields } from '../http/read-json.ts';
import { refuseUrls } from '../http/refuse-urls.ts';
import { stopping } from '../http/stopping.ts';
import { acceptEvaluations } from '../jobs/evaluations/accept-evaluations.ts';
import type { DashboardDeps } from './deps.ts';
import { evaluationValues, NO_PROGRAM, taskOf, taskValues, usualTask, valuesOf } from './form-values.ts';
import { type NewPageOptions, newPage } from './pages/new/new.ts';
import { readForm } from './read-form.ts';
import { send } from './send.ts';
import type { SessionVariables } from './session/require-session.ts';

/** Forms that submit what callers post, by the same rules. */
export function newPages({
  config,
  store,
  clock,
  accept,
  count,
  checkCallbackUrl,
  isDraining,
}: DashboardDeps) {
  const usual = () => usualTask(config.url);
  const acceptEvaluation = acceptEvaluations({ store, clock, queue: queueOf(config) }).evaluation;

  /** The job that a new one is to be like, if it is the organisation's. */
  async function readLike(tenant: string, given: string | undefined) {
    const id = jobId.safeParse(given).data;
    if (id === undefined || (await store.tenantOfJob(id)) !== tenant) return undefined;
    const task = await store.readTask(id);
    return { task, shown: { job_id: id, attachments: task.attachments.map(({ name }) => name) } };
  }

  function page(options: Partial<NewPageOptions> & Pick<NewPageOptions, 'session'>) {
    return newPage({ task: usual(), evaluation: NO_PROGRAM, ...options });
  }

  return new Hono<SessionVariables>()
    .get('/new', async (context) => {
      const session = context.get('session');
      const like = await readLike(session.tenant, context.req.query('like'));
      if (!like) return send(context, page({ session }));
      const task = { ...valuesOf(like.task), nonce: usual().nonce };
      return send(context, page({ session, task, like: like.shown }));
    })
    .post('/new/task', async (context) => {
      const session = context.get('session');
      const form = await readForm(context);
      const like = await readLike(session.tenant, form.text('like'));
      try {
        count(session.tenant);
        const task = parseFields(siteTask, await taskOf(form, like?.task));
        refuseUrls([{ pointer: '#/evaluation_url', url: task.evaluation_url }], checkCallbackUrl);
        const { jobId } = await accept(session.tenant, task);
        return context.redirect(`/dashboard/jobs/${jobId}`, 303);
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        const again = page({
          session,
          task: taskValues(form),
          like: like?.shown,
          refused: { form: 'task', refusal },
        });
        return send(context, again, PROBLEMS[refusal.problem].status);
      }
    })
    .post('/new/evaluation', async (context) => {
      const session = context.get('session');
      const values = evaluationValues(await readForm(context));
      try {
        if (isDraining()) throw stopping();
        count(session.tenant);
        const { timeout_s, ...rest } = values;
        const request = parseFields(evaluationRequest, { ...rest, timeout_s: Number(timeout_s) });
        const { id } = await acceptEvaluation(request, { tenant: session.tenant, key: undefined });
        return context.redirect(`/dashboard/evaluations/${id}`, 303);
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        const again = page({ session, evaluation: values, refused: { form: 'evaluation', refusal } });
        return send(context, again, PROBLEMS[refusal.problem].status);
      }
    });
}
