import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHead, readSite } from '../../../../action/site/publish/read-repository.ts';
import { publish } from '../../../../action/site/publish.ts';
import type { SiteWork } from '../../../../action/site/stage.ts';
import { type Harness, ORGANISATION, startHarness } from '../../local/support/embedded.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

/** What the stage reads of a job, against a new repository of the embedded GitHub. */
async function workOn(name: string, round: number, files: Record<string, string>): Promise<SiteWork> {
  const { body } = await harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name, auto_init: true });
  const octokit = getOctokit(await harness.token(), { baseUrl: `${harness.github.url}/api/v3` });
  const claim = {
    repository: { owner: ORGANISATION, name, default_branch: body.default_branch },
    task: { task: name, round },
  };
  const work = {
    octokit,
    claim,
    reporter: { log: () => {} },
    signal: new AbortController().signal,
    input: { previous: new Map() },
    candidate: { files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])) },
  } as unknown as SiteWork;
  work.head = await readHead(work);
  return work;
}

async function published(work: SiteWork): Promise<Record<string, string>> {
  const { files } = await readSite(work);
  return Object.fromEntries([...files].map(([path, content]) => [path, content.toString()]));
}

async function pushByHand(name: string, path: string): Promise<void> {
  const content = Buffer.from('by hand').toString('base64');
  await harness.api('PUT', `/repos/${ORGANISATION}/${name}/contents/${path}`, {
    message: 'by hand',
    content,
  });
}

test('round 1 makes the repository exactly the site: the file GitHub put there goes', async () => {
  const work = await workOn('exact', 1, { 'index.html': '<p>', 'data/ä.txt': 'ü' });
  await publish.run(work);
  expect(await published(work)).toEqual({ 'index.html': '<p>', 'data/ä.txt': 'ü' });
});

test('a later round changes only what changed and keeps what others put there', async () => {
  const work = await workOn('later', 2, { 'index.html': 'new', 'same.txt': 'same' });
  work.input.previous.set('same.txt', Buffer.from('same'));
  const { sha } = work.head;
  await publish.run(work);
  expect([work.changes?.base.sha, [...(work.changes?.additions.keys() ?? [])]]).toEqual([
    sha,
    ['index.html'],
  ]);
  expect(Object.keys(await published(work)).sort()).toEqual(['README.md', 'index.html']);
});

test('an attempt that comes after one that had committed makes no second commit', async () => {
  const work = await workOn('again', 1, { 'index.html': '<p>' });
  await publish.run(work);
  const { commitSha } = work;
  work.head = await readHead(work);
  work.changes = null;
  await publish.run(work);
  expect([work.commitSha, work.head.sha]).toEqual([commitSha, commitSha]);
  expect([work.changes, work.commitSha]).toMatchObject([
    { base: { sha: commitSha }, additions: new Map() },
    commitSha,
  ]);
});

test('a branch that moved since it was read is followed, and nothing on it is lost', async () => {
  const work = await workOn('moved', 2, { 'index.html': 'new' });
  await pushByHand('moved', 'notes.txt');
  const { sha } = work.head;
  await publish.run(work);
  // It follows what was pushed by hand, which is not its change.
  expect(work.changes?.base.sha).not.toBe(sha);
  expect([...(work.changes?.additions.keys() ?? [])]).toEqual(['index.html']);
  expect(await published(work)).toMatchObject({ 'index.html': 'new', 'notes.txt': 'by hand' });
});
