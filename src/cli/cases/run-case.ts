/** Runs one case against a running App, as a site of its own, after the rounds it builds on. */
import { createClient, ErrandError, type SiteTaskRequest } from '../../client/client.ts';
import type { SiteResult } from '../../contract/report.ts';
import type { CaseRound, SiteCase } from './read-cases.ts';

export interface Ended {
  /** The job's last status; `refused` where there was none, `not run` where an earlier round did not succeed. */
  outcome: string;
  seconds: number;
  error: string | null;
  result: SiteResult | null;
}

export interface RunOptions {
  /** Of the App. */
  url: string;
  secret: string;
  evaluationUrl: string;
  /** Told of the end of each round, those that run only for the sake of a later one included. */
  onEnded: (message: string) => void;
}

/** `site` makes the sender unlike that of every other case. */
export async function runCase(one: SiteCase, site: string, options: RunOptions): Promise<Ended> {
  const run = async (round: CaseRound) => {
    const ended = await runRound(round, site, options);
    const { outcome, seconds } = ended;
    options.onEnded(`${one.name}: round ${round.request.round} ${outcome}, ${seconds.toFixed(1)} s`);
    return ended;
  };
  for (const round of one.earlier) {
    const { outcome, error } = await run(round);
    if (outcome === 'completed') continue;
    const why = `its round ${round.request.round}, ${round.name}, ended ${outcome}: ${error}`;
    return { outcome: 'not run', seconds: 0, error: why, result: null };
  }
  return run(one);
}

async function runRound(
  { request }: CaseRound,
  site: string,
  { url, secret, evaluationUrl }: RunOptions,
): Promise<Ended> {
  const client = createClient({ url, secret });
  const task = {
    ...request,
    // A site is one sender's task. The task stays what it is, because briefs may speak of it.
    email: `${site}+${request.email}`,
    evaluation_url: evaluationUrl,
  } as unknown as SiteTaskRequest;
  try {
    const { job_id } = await client.submitTask(task);
    const { status, error, result, created_at, finished_at } = await client.waitForJob(job_id);
    return { outcome: status, seconds: ((finished_at ?? created_at) - created_at) / 1_000, error, result };
  } catch (error) {
    if (!(error instanceof ErrandError) || error.status === null) throw error;
    return { outcome: 'refused', seconds: 0, error: error.message, result: null };
  }
}
