import type { Client, JobFilter } from '../../client/client.ts';
import { timeText } from '../terminal/time-text.ts';
import { countsText } from '../watch/counts-text.ts';

interface Entry {
  item: object;
  /** Of its line. */
  cells: string[];
}

type List = (client: Client, filter: JobFilter) => AsyncGenerator<Entry, void, void>;

/** By the name that each has in `--json`, too. */
export const LISTS: Readonly<Record<'jobs' | 'evaluations' | 'batches', List>> = {
  jobs: (client, { status, search, callback }) =>
    entries(client.listJobs({ status, search, callback }), (job) => [
      job.job_id,
      job.status === 'running' ? job.phase : job.status,
      timeText(job.created_at),
      `${job.task} (round ${job.round})`,
      job.callback === 'failed' ? 'callback failed' : '',
      job.pages_url ?? job.error ?? '',
    ]),
  evaluations: (client, { status }) =>
    entries(client.listEvaluations({ status }), (evaluation) => [
      evaluation.eval_id,
      evaluation.status,
      timeText(evaluation.created_at),
      evaluation.language,
      evaluation.exit_code === null ? '' : `exit ${evaluation.exit_code}`,
      evaluation.error?.message ?? '',
    ]),
  batches: (client) =>
    entries(client.listBatches(), (batch) => [
      batch.batch_id,
      batch.status,
      timeText(batch.created_at),
      countsText(batch.counts),
    ]),
};

async function* entries<T extends object>(items: AsyncIterable<T>, cells: (item: T) => string[]) {
  for await (const item of items) yield { item, cells: cells(item) };
}
