/** A job with a repository of the embedded GitHub, and faults between the two. */
import { openOctokit } from '../../../../../action/site/github/open-octokit.ts';
import type { SiteWork } from '../../../../../action/site/stage.ts';
import { type FaultRule, type FaultyFetch, faultyFetch } from '../../../../fakes/faulty-fetch.ts';
import { inSimulatedTime } from '../../../../fakes/simulated-time.ts';
import { type Harness, ORGANISATION } from '../../../local/support/embedded.ts';

export interface FaultySite {
  work: SiteWork;
  github: FaultyFetch;
  /** Does something in simulated time; what it gives, or the message of what it throws. */
  outcome(act: (work: SiteWork) => Promise<unknown>): Promise<unknown>;
  log: string[];
}

interface Given {
  name: string;
  files?: Record<string, string>;
  round?: number;
  rules?: FaultRule[];
  /** Of the new repository; false for one without any commit. */
  hasCommit?: boolean;
  branch?: string;
  timeLeftMs?: number;
}

const page = '<h1>Home</h1>';

export async function faultySite(harness: Harness, given: Given): Promise<FaultySite> {
  const { name, files = { 'index.html': page }, round = 1, rules = [] } = given;
  const created = await harness.api('POST', `/orgs/${ORGANISATION}/repos`, {
    name,
    auto_init: given.hasCommit ?? true,
  });
  const at = `/repos/${ORGANISATION}/${name}`;
  if (given.branch) {
    const head = await harness.api('GET', `${at}/commits/${created.body.default_branch}`);
    await harness.api('POST', `${at}/git/refs`, { ref: `refs/heads/${given.branch}`, sha: head.body.sha });
    await harness.api('PATCH', at, { default_branch: given.branch });
    await harness.api('DELETE', `${at}/git/refs/heads/${created.body.default_branch}`);
  }
  const { body } = await harness.api('GET', at);
  const token = await harness.token();
  const github = faultyFetch(rules);
  const log: string[] = [];
  const over = new AbortController();
  const work = {
    payload: { app_url: 'https://app.example' },
    claim: {
      repository: {
        id: body.id,
        owner: ORGANISATION,
        name,
        url: body.html_url,
        default_branch: body.default_branch,
        homepage: body.homepage,
        has_pages: body.has_pages,
      },
      task: { task: name, round, brief: 'A page', checks: [], attachments: [] },
    },
    reporter: { log: (line: string) => log.push(line) },
    signal: over.signal,
    waitingFor: undefined,
    head: { sha: '', files: new Map() },
    changes: null,
    input: { previous: new Map(), repository: { pagesUrl: 'http://nobody.test/' }, notes: [] },
    candidate: {
      files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
      notes: [],
    },
  } as unknown as SiteWork;

  return {
    work,
    github,
    log,
    outcome: (act) =>
      inSimulatedTime(() => {
        const timeLeftMs = given.timeLeftMs ?? 300_000;
        setTimeout(() => over.abort(new Error('the time was up')), timeLeftMs);
        work.claim.give_up_at = Date.now() + timeLeftMs;
        work.octokit = openOctokit({
          token,
          baseUrl: `${harness.github.url}/api/v3`,
          signal: work.signal,
          giveUpAt: work.claim.give_up_at,
          log: (line) => log.push(line),
          fetch: github.fetch,
        });
        return act(work).catch((error: Error) => error.message);
      }, github.isBusy),
  };
}

/** Requests that change something, in order. */
export const writesOf = ({ github }: FaultySite) => github.calls.filter((call) => !call.startsWith('GET '));

/** Messages of the branch's commits, newest first. */
export async function history(harness: Harness, name: string): Promise<string[]> {
  const messages: string[] = [];
  const at = `/repos/${ORGANISATION}/${name}`;
  const { body } = await harness.api('GET', at);
  let next = (await harness.api('GET', `${at}/commits/${body.default_branch}`)).body.sha;
  while (next) {
    const commit = (await harness.api('GET', `${at}/git/commits/${next}`)).body;
    messages.push(commit.message);
    next = commit.parents[0]?.sha;
  }
  return messages;
}
