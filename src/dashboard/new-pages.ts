import { type Context, Hono } from 'hono';
import { batchRequest, evaluationRequest } from '../contract/evaluation/request.ts';
import { jobId } from '../contract/run-api.ts';
import { siteTask } from '../contract/task.ts';
import { PROBLEMS, Refusal } from '../errors.ts';
import { parseFields } from '../http/read-json.ts';
import { refuseUrls } from '../http/refuse-urls.ts';
import { stopping } from '../http/stopping.ts';
import type { DashboardDeps } from './deps.ts';
import {
  batchValues,
  evaluationValues,
  NO_PROGRAM,
  NO_PROGRAMS,
  taskOf,
  taskValues,
  usualTask,
  valuesOf,
} from './form-values.ts';
import { type FormName, type NewPageOptions, newPage } from './pages/new/new.ts';
import { programsOf } from './programs-of.ts';
import { readForm } from './read-form.ts';
import { send } from './send.ts';
import type { SessionVariables } from './session/require-session.ts';

/** What programs of a batch have in common: wrong, it is named once and not for each. */
const inCommon = evaluationRequest.pick({ language: true, timeout_s: true, memory_mb: true });

/** Forms that submit what callers post, by the same rules. */
export function newPages({
  config,
  store,
  accept,
  acceptEvaluations: evaluations,
  count,
  checkCallbackUrl,
  isDraining,
}: DashboardDeps) {
  const usual = () => usualTask(config.url);

  /** The job that a new one is to be like, if it is the organisation's. */
  async function readLike(tenant: string, given: string | undefined) {
    const id = jobId.safeParse(given).data;
    if (id === undefined || (await store.tenantOfJob(id)) !== tenant) return undefined;
    const task = await store.readTask(id);
    return { task, shown: { job_id: id, attachments: task.attachments.map(({ name }) => name) } };
  }

  function page(options: Partial<NewPageOptions> & Pick<NewPageOptions, 'session'>) {
    return newPage({ task: usual(), evaluation: NO_PROGRAM, batch: NO_PROGRAMS, ...options });
  }

  /** Leads to the page that `take` names, or shows the form again, as it was filled, with what was refused. */
  async function submit(
    context: Context<SessionVariables>,
    { form, ...filled }: { form: FormName } & Partial<NewPageOptions>,
    take: (tenant: string) => Promise<string>,
  ): Promise<Response> {
    const session = context.get('session');
    try {
      return context.redirect(`/dashboard/${await take(session.tenant)}`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const again = page({ session, ...filled, refused: { form, refusal } });
      return send(context, again, PROBLEMS[refusal.problem].status);
    }
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
      const form = await readForm(context);
      const like = await readLike(context.get('session').tenant, form.text('like'));
      const filled = { form: 'task', task: taskValues(form), like: like?.shown } as const;
      return submit(context, filled, async (tenant) => {
        count(tenant);
        const task = parseFields(siteTask, await taskOf(form, like?.task));
        refuseUrls([{ pointer: '#/evaluation_url', url: task.evaluation_url }], checkCallbackUrl);
        const { jobId, repeated } = await accept(tenant, task);
        return `jobs/${jobId}${repeated ? '?repeated' : ''}`;
      });
    })
    .post('/new/evaluation', async (context) => {
      const values = evaluationValues(await readForm(context));
      return submit(context, { form: 'evaluation', evaluation: values }, async (tenant) => {
        if (isDraining()) throw stopping();
        count(tenant);
        const { timeout_s, ...rest } = values;
        const request = parseFields(evaluationRequest, { ...rest, timeout_s: Number(timeout_s) });
        const { id } = await evaluations.evaluation(request, { tenant, key: undefined });
        return `evaluations/${id}`;
      });
    })
    .post('/new/batch', async (context) => {
      const values = batchValues(await readForm(context));
      return submit(context, { form: 'batch', batch: values }, async (tenant) => {
        if (isDraining()) throw stopping();
        count(tenant);
        const { programs, language, timeout_s, memory_mb } = values;
        const limits = { timeout_s: Number(timeout_s), memory_mb: Number(memory_mb) };
        const common = parseFields(inCommon, { language, ...limits });
        const items = programsOf(programs).map((code) => ({ ...common, code }));
        const request = parseFields(batchRequest, { evaluations: items });
        const { id } = await evaluations.batch(request, { tenant, key: undefined });
        return `batches/${id}`;
      });
    });
}
