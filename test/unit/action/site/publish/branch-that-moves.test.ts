/** Somebody pushes while the run waits for the page: it is told what became of its commit, and told soon. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { enablePages } from '../../../../../action/site/enable-pages.ts';
import { prepare } from '../../../../../action/site/prepare.ts';
import { publish } from '../../../../../action/site/publish.ts';
import type { SiteWork } from '../../../../../action/site/stage.ts';
import { waitLive } from '../../../../../action/site/wait-live.ts';
import type { FaultRule } from '../../../../fakes/faulty-fetch.ts';
import {
  ALL_PERMISSIONS,
  type Harness,
  ORGANISATION,
  startHarness,
} from '../../../local/support/embedded.ts';
import { type FaultySite, faultySite } from './faulty-site.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ permissions: { ...ALL_PERMISSIONS, workflows: 'write' } });
});
afterAll(() => harness[Symbol.asyncDispose]());
afterEach(() => vi.unstubAllGlobals());

const LATEST = 'GET /repos/*/*/pages/builds/latest';
const HEAD = 'GET /graphql';
const SITE = { 'index.html': '<h1>Home</h1>', 'README.md': '# Site' };
const at = (name: string) => `/repos/${ORGANISATION}/${name}`;

/** A site that is committed and whose Pages are enabled; what is asked from then on is counted. */
async function committed(name: string, rules: FaultRule[] = [], files: Record<string, string> = SITE) {
  const site = await faultySite(harness, { name, files, timeLeftMs: 100_000 });
  const through = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string | URL, init?: RequestInit) =>
    new URL(input).pathname.startsWith('/pages/') ? site.github.fetch(input, init) : through(input, init),
  );
  await site.outcome(async (work) => {
    await prepare.run(work);
    await publish.run(work);
    await enablePages.run(work);
  });
  site.github.inject(...rules);
  site.github.calls.length = 0;
  return site;
}

/** Somebody pushes one file on top of the branch; the commit. */
async function push(name: string, path: string, text: string): Promise<string> {
  const { body: old } = await harness.api('GET', `${at(name)}/contents/${path}`);
  const content = Buffer.from(text).toString('base64');
  const sha = old.sha && { sha: old.sha };
  const { body } = await harness.api('PUT', `${at(name)}/contents/${path}`, {
    message: 'Mine',
    content,
    ...sha,
  });
  return body.commit.sha;
}

/** Somebody moves the branch where our commit is none of it. */
async function moveTo(name: string, sha: string): Promise<void> {
  await harness.api('PATCH', `${at(name)}/git/refs/heads/main`, { sha, force: true });
}

const looksAtHead = ({ github }: FaultySite) => github.calls.filter((call) => call === 'GET /graphql').length;
/** Pages has built what somebody has pushed, and never ours. */
const built = (commit: string): FaultRule => ({
  match: LATEST,
  fault: { status: 200, body: { url: 'build/9', status: 'built', commit, error: { message: null } } },
  times: 999,
});
const moved = (work: SiteWork, head: string, files: string) =>
  `somebody else has moved the branch main from our commit ${work.commitSha} to ${head}, which has other content for ${files}, and nobody's work is overwritten: send the round again`;

test('in the ordinary case the branch is not asked for', async () => {
  const site = await committed('ordinary');
  expect(await site.outcome(waitLive.run)).toMatch(/^Live: /);
  expect(looksAtHead(site)).toBe(0);
});

describe('a push on top of our commit', () => {
  test('that leaves our files as they are: the page is ours, and its commit is the one that is told', async () => {
    const site = await committed('added');
    const theirs = await push('added', 'notes.txt', 'mine');
    expect(await site.outcome(waitLive.run)).toBe(`Live: ${site.work.pagesUrl} serves ${theirs}`);
    expect(site.work.commitSha).toBe(theirs);
    expect(looksAtHead(site)).toBe(1);
  });

  test('that changes a file of ours ends at once, with a sentence that says so', async () => {
    const site = await committed('changed');
    const theirs = await push('changed', 'index.html', 'mine');
    expect(await site.outcome(waitLive.run)).toBe(moved(site.work, theirs, 'index.html'));
    expect(site.github.calls.filter((call) => call.endsWith('builds/latest'))).toHaveLength(1);
  });

  test('before anything was built is found when a build would be asked for', async () => {
    const none = { match: LATEST, fault: { status: 404, body: { message: 'Not Found' } }, times: 999 };
    const site = await committed('unbuilt', [none]);
    const theirs = await push('unbuilt', 'index.html', 'mine');
    expect(await site.outcome(waitLive.run)).toBe(moved(site.work, theirs, 'index.html'));
    expect(site.github.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  test('is found also where the branch cannot be read at first', async () => {
    const theirs = 'f'.repeat(40);
    const site = await committed('unread', [
      built(theirs),
      { match: HEAD, fault: { status: 500 }, times: 5 },
    ]);
    const head = await push('unread', 'index.html', 'mine');
    expect(await site.outcome(waitLive.run)).toBe(moved(site.work, head, 'index.html'));
  });
});

describe('a branch that was moved by force', () => {
  test('to another history without our files ends at once', async () => {
    const site = await committed('forced', []);
    const before = site.work.head.sha;
    await moveTo('forced', before);
    const theirs = await push('forced', 'README.md', 'mine');
    expect(await site.outcome(waitLive.run)).toBe(moved(site.work, theirs, 'index.html, README.md'));
  });

  test('to what our commit follows ends when GitHub has had time to know our commit', async () => {
    const site = await committed('undone', [built('f'.repeat(40))]);
    await moveTo('undone', site.work.head.sha);
    expect(await site.outcome(waitLive.run)).toMatch(
      /^somebody else has moved the branch main from our commit/,
    );
    const { calls, times } = site.github;
    const [first = 0, last = 0] = [times.at(-calls.length), times.at(-1)];
    expect(last - first).toBeGreaterThanOrEqual(20_000);
  });

  test('to the same files under another commit: the page is ours', async () => {
    const site = await committed('rewritten');
    await moveTo('rewritten', site.work.head.sha);
    await push('rewritten', 'README.md', SITE['README.md']);
    const theirs = await push('rewritten', 'index.html', SITE['index.html']);
    expect(await site.outcome(waitLive.run)).toBe(`Live: ${site.work.pagesUrl} serves ${theirs}`);
  });
});

test.each([
  ['', false],
  [', and GitHub does not know our commit everywhere yet', true],
])('an older build than that of what our commit follows is none of a push%s', async (_, isBehind) => {
  const site = await committed(`older-${isBehind}`, [{ ...built('e'.repeat(40)), times: 3 }]);
  const target = { oid: site.work.head.sha, tree: { entries: [] } };
  const body = { data: { repository: { isEmpty: false, ref: { target } } } };
  if (isBehind) site.github.inject({ match: HEAD, fault: { status: 200, body } });
  expect(await site.outcome(waitLive.run)).toMatch(/^Live: /);
  // Once more where no build of ours has begun by then.
  expect([1, 2]).toContain(looksAtHead(site));
});

describe('a site with a workflow of its own', () => {
  const PATH = '.github/workflows/pages.yml';
  const OWN = { ...SITE, [PATH]: 'on: push\njobs: { a: { steps: [{ uses: actions/deploy-pages@v4 }] } }\n' };
  const run = (status: string, conclusion: string | null): FaultRule => ({
    match: 'GET /repos/*/*/actions/runs',
    fault: {
      status: 200,
      body: { workflow_runs: [{ id: 1, path: PATH, status, conclusion, html_url: 'run/1' }] },
    },
  });

  test('whose run was cancelled by that of a push that changes it ends with a sentence that says so', async () => {
    const site = await committed('own', [run('completed', 'cancelled')], OWN);
    const theirs = await push('own', 'index.html', 'mine');
    expect(await site.outcome(waitLive.run)).toBe(moved(site.work, theirs, 'index.html'));
  });

  test('whose run was cancelled by that of a push beside it is waited for under its commit', async () => {
    const site = await committed('beside', [run('completed', 'cancelled'), run('completed', 'success')], OWN);
    const theirs = await push('beside', 'notes.txt', 'mine');
    expect(await site.outcome(waitLive.run)).toMatch(/^(Live|Deployed): /);
    expect(site.work.commitSha).toBe(theirs);
  });

  test('for whose commit no run has started because of a push is told that', async () => {
    const none = {
      match: 'GET /repos/*/*/actions/runs',
      fault: { status: 200, body: { workflow_runs: [] } },
      times: 999,
    };
    const site = await committed('none', [none], OWN);
    const theirs = await push('none', 'README.md', 'mine');
    expect(await site.outcome(waitLive.run)).toBe(moved(site.work, theirs, 'README.md'));
  });

  test('whose run was cancelled by a person, its branch where it was, says so', async () => {
    const site = await committed('person', [run('completed', 'cancelled')], OWN);
    expect(await site.outcome(waitLive.run)).toBe('the site\'s own workflow ended with "cancelled": run/1');
  });
});
