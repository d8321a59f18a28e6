import { join } from 'node:path';
import type { CallbackBody } from '../../src/contract/callback.ts';
import type { EvaluationView } from '../../src/contract/evaluation/view.ts';
import { jobView } from '../../src/contract/job-view.ts';
import { createCaller, isFinal } from '../fakes/evaluations.ts';
import { storedRows } from '../fakes/stored-rows.ts';
import { type Harm, STORE_CRASH } from './faults.ts';
import { pathOf, type Sent } from './load.ts';
import { type Message, type Told, takenInVain } from './told.ts';
import type { World } from './world.ts';

/** A sender is told within ten minutes. */
const LATE_MS = 10 * 60_000;

/** What is wrong with one that was acknowledged; each message begins with `lost`, `doubled` or `late`. */
export async function judge(
  one: Sent,
  { url, told, harm }: { url: string; told: Told; harm: Harm[] },
): Promise<string[]> {
  const wrong: string[] = [];
  const messages = told.of(pathOf(one));
  const { ended, events, isRight, says } = await (one.kind === 'site' ? readSite : readEvaluation)(url, one);
  if (!ended) wrong.push('lost: no outcome');
  if (messages.some(({ body }) => !says(JSON.parse(body))))
    wrong.push('lost: what was told is not its outcome');
  const finals = events.filter(isFinal).length;
  if (finals > 1) wrong.push(`doubled: ${finals} outcomes`);
  if (events.some(({ seq }, i) => seq !== i + 1)) wrong.push('lost: a gap in its events');
  if (!isRight) wrong.push('lost: its outcome is not what was asked for');
  if (messages.length === 0) wrong.push('lost: nobody was told');
  if (messages.some(({ isForged }) => isForged)) wrong.push('lost: a webhook with a wrong signature');
  const different = new Set(messages.map(({ id, body }) => `${id} ${body}`)).size;
  if (different > 1) wrong.push(`doubled: ${different} different messages`);
  if (toldAgain(messages, harm)) wrong.push('doubled: told again, and nothing had happened');
  if ((messages[0]?.at ?? 0) - (one.at ?? 0) > LATE_MS) wrong.push('late: told after ten minutes');
  return wrong.map((message) => `${message}: ${one.kind} ${one.id}`);
}

/** Within so long after it was answered, or after the store was back, a sender has noted that, unless it is harmed. */
const NOTED_MS = 10_000;

/** Whether a message came again that had been taken, and no sender was harmed before that could be noted. */
function toldAgain(messages: Message[], harm: Harm[]): boolean {
  const crashes = harm.filter(({ what }) => what === STORE_CRASH);
  const harmed = harm.filter(({ what }) => what !== STORE_CRASH);
  return takenInVain(messages).some(({ at }) => {
    const isMeanwhile = (until: number) => (one: Harm) => one.from < until && one.to > at;
    const away = crashes.filter(isMeanwhile(at + NOTED_MS));
    const noted = Math.max(at, ...away.map(({ to }) => to)) + NOTED_MS;
    return !harmed.some(isMeanwhile(noted));
  });
}

async function readSite(url: string, { id, key }: Sent) {
  const job = jobView.parse(await (await fetch(`${url}/jobs/${id}`)).json());
  // Honest failures are outcomes: a job whose runs were all killed says so.
  const says = (body: CallbackBody) =>
    body.status === 'success'
      ? job.status === 'completed' && body.commit_sha === job.result?.commit_sha
      : job.status === 'failed' && body.error === job.error;
  return { ended: job.finished_at !== null, events: job.events, isRight: job.nonce === key, says };
}

async function readEvaluation(url: string, { id = '', key }: Sent) {
  const caller = createCaller(url);
  const view = await caller.status(id);
  const ended = view.finished_at !== null;
  const events = ended ? await caller.events(id) : [];
  // The only failure there may be: worker after worker was killed.
  const isRight = view.status === 'completed' ? view.output === `${key}\n` : view.error?.type === 'lost';
  const says = ({ data }: { data: EvaluationView }) => data.eval_id === id && data.status === view.status;
  return { ended, events, isRight, says };
}

/** Sites that have more than one repository. */
export async function doubledSites({ github }: World, sent: readonly Sent[]): Promise<string[]> {
  const rows = await storedRows(join(github.dataDir, 'github.sqlite'), 'select name from repositories');
  const names = rows.map((row) => (row as { name: string }).name);
  return sent
    .filter(({ kind, key }) => kind === 'site' && names.filter((name) => name.includes(key)).length > 1)
    .map(({ key }) => `doubled: two repositories: site ${key}`);
}

const LEFT = {
  'a dispatch that is owed': 'select job_id from outbox',
  'a callback that is owed': `select id from deliveries where state = 'pending'`,
  'a webhook that is owed': `select id from webhook_deliveries where state = 'pending'`,
  'an attempt without an end': `select a.job_id from attempts a join jobs j on j.id = a.job_id
     where a.ended_at is null and j.finished_at is not null`,
  'an evaluation that somebody holds': `select id from evaluations where status in ('queued', 'running')`,
};

/** What the store still holds of work that is over. */
export async function leftOver({ storeAddress }: World): Promise<string[]> {
  const left: string[] = [];
  for (const [what, query] of Object.entries(LEFT))
    for (const row of await storedRows(storeAddress, query))
      left.push(`left: ${what}: ${JSON.stringify(row)}`);
  return left;
}
