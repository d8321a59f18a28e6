import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describe as describeStage } from '../../../../../action/site/describe.ts';
import type { SiteWork } from '../../../../../action/site/stage.ts';
import { type Harness, ORGANISATION, startHarness } from '../../../local/support/embedded.ts';

const TIME_LEFT_MS = 60_000;
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

interface Given {
  round?: number;
  readme?: string;
  permissions?: object;
  timeLeftMs?: number;
}

/** A job whose site is live in a new repository. */
async function liveSite(name: string, given: Given = {}): Promise<SiteWork> {
  await harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name, auto_init: true });
  const head = await harness.api('GET', `/repos/${ORGANISATION}/${name}/commits/main`);
  const token = await harness.token(given.permissions && { permissions: given.permissions });
  const state = { version: 1, template: 'sales summary', rounds: [], attachments: [], settings: {} };
  return {
    octokit: getOctokit(token, { baseUrl: `${harness.github.url}/api/v3` }),
    claim: {
      repository: { owner: ORGANISATION, name, default_branch: 'main' },
      task: { task: name, round: given.round ?? 1, brief: 'A brief\nof two lines' },
      give_up_at: Date.now() + (given.timeLeftMs ?? TIME_LEFT_MS),
    },
    signal: new AbortController().signal,
    commitSha: head.body.sha,
    pagesUrl: `${harness.github.url}/pages/${ORGANISATION}/${name}/`,
    candidate: {
      files: new Map([
        ['README.md', Buffer.from(given.readme ?? '# Sales\n\nAdds up **sales**.')],
        ['site.json', Buffer.from(JSON.stringify(state))],
      ]),
    },
  } as unknown as SiteWork;
}

const repository = async (name: string) => (await harness.api('GET', `/repos/${ORGANISATION}/${name}`)).body;
const tag = async (name: string, round: number) =>
  (await harness.api('GET', `/repos/${ORGANISATION}/${name}/git/ref/tags/round-${round}`)).body.object?.sha;

test('the repository tells what the site is and where, and the commit is tagged with its round', async () => {
  const work = await liveSite('told', { round: 2 });
  await describeStage.run(work);
  expect(await repository('told')).toMatchObject({
    description: 'Adds up sales.',
    homepage: work.pagesUrl,
    topics: ['github-pages', 'sales-summary'],
  });
  expect(await tag('told', 2)).toBe(work.commitSha);
});

test('done again it changes nothing', async () => {
  const work = await liveSite('again');
  await describeStage.run(work);
  const before = await repository('again');
  expect(await describeStage.run(work)).toBe('round-1 is there; description is current; topics are current');
  expect(await repository('again')).toEqual(before);
});

test('a README without words leaves the brief to describe the repository', async () => {
  await describeStage.run(await liveSite('wordless', { readme: '' }));
  expect((await repository('wordless')).description).toBe('A brief of two lines');
});

test('topics that people set stay', async () => {
  const work = await liveSite('topics');
  await harness.api('PUT', `/repos/${ORGANISATION}/topics/topics`, { names: ['mine'] });
  await describeStage.run(work);
  expect((await repository('topics')).topics).toEqual(['mine', 'github-pages', 'sales-summary']);
});

test('a tag that names another commit is never moved', async () => {
  const work = await liveSite('moved');
  const first = work.commitSha;
  await describeStage.run(work);
  const put = await harness.api('PUT', `/repos/${ORGANISATION}/moved/contents/new.txt`, {
    message: 'new',
    content: '',
  });
  work.commitSha = put.body.commit.sha;
  expect(await describeStage.run(work)).toContain('round-1 names another commit and was left alone');
  expect(await tag('moved', 1)).toBe(first);
});

test('what GitHub refuses is said, the rest is done, and the job goes on', async () => {
  const work = await liveSite('refused', { permissions: { contents: 'write' } });
  const said = await describeStage.run(work);
  expect(said).toMatch(/^tagged round-1; not done: Resource not accessible by integration/);
  expect(await tag('refused', 1)).toBe(work.commitSha);
});

test('shortly before the job is given up it is left out', async () => {
  const work = await liveSite('late', { timeLeftMs: 5_000 });
  expect(await describeStage.run(work)).toMatch(/left out/i);
  expect(await tag('late', 1)).toBeUndefined();
});
