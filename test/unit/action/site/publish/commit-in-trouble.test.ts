/** Preparing and publishing while GitHub, the network or other people get in the way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enablePages } from '../../../../../action/site/enable-pages.ts';
import { prepare } from '../../../../../action/site/prepare.ts';
import { publish } from '../../../../../action/site/publish.ts';
import type { SiteWork } from '../../../../../action/site/stage.ts';
import type { Fault } from '../../../../fakes/faulty-fetch.ts';
import { type Harness, ORGANISATION, startHarness } from '../../../local/support/embedded.ts';
import { faultySite, history, writesOf } from './faulty-site.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

const COMMIT = 'POST /graphql';
const at = (name: string) => `/repos/${ORGANISATION}/${name}`;

async function prepareAndPublish(work: SiteWork): Promise<string> {
  await prepare.run(work);
  return publish.run(work);
}

async function pushByHand(name: string, path: string): Promise<void> {
  await harness.api('PUT', `${at(name)}/contents/${path}`, { message: 'by hand', content: '' });
}

const DEEP = { message: 'Deep', content: '' };
const refusedWith = (message: string, type?: string): Fault => ({
  status: 200,
  body: { errors: [{ type, message }] },
});

describe('one commit, and one only', () => {
  const FAULTS: [string, Fault][] = [
    ['lost', 'lost-reply'],
    ['cut', 'cut-reply'],
    ['reset', 'reset'],
    ['timeout', 'timeout'],
    ['trouble', { status: 502 }],
    ['limit', { status: 429, headers: { 'retry-after': '3' } }],
    ['untyped', refusedWith('Something went wrong while executing your query')],
  ];
  test.each(FAULTS)('%s', async (name, fault) => {
    const site = await faultySite(harness, { name: `one-${name}`, rules: [{ match: COMMIT, fault }] });
    const said = await site.outcome(prepareAndPublish);
    expect(await history(harness, `one-${name}`)).toEqual([`Publish one-${name}`, 'Initial commit']);
    const { body } = await harness.api('GET', `${at(`one-${name}`)}/commits/main`);
    expect([site.work.commitSha, String(said)]).toEqual([body.sha, expect.stringContaining(body.sha)]);
  });

  test('also where the answer of a second try, after the branch had moved, gets lost', async () => {
    const rules = [
      { match: COMMIT, fault: { status: 500 } },
      { match: COMMIT, fault: 'lost-reply' as const },
    ];
    const site = await faultySite(harness, { name: 'twice', round: 2, rules });
    await site.outcome(prepare.run);
    await pushByHand('twice', 'notes.txt');
    site.github.calls.length = 0;
    expect(await site.outcome(publish.run)).toContain(site.work.commitSha);
    expect(await history(harness, 'twice')).toEqual(['Round 2 of twice', 'by hand', 'Initial commit']);
  });
});

describe('a commit whose answer was lost, and no other came after it', () => {
  const limit = { status: 403, headers: { 'retry-after': '900' } };
  const lostThen = (fault: Fault) => [
    { match: COMMIT, fault: 'lost-reply' as const },
    { match: COMMIT, fault, times: 9 },
  ];

  test('is found at the head', async () => {
    const site = await faultySite(harness, { name: 'found', rules: lostThen({ status: 502 }) });
    const said = await site.outcome(prepareAndPublish);
    const { body } = await harness.api('GET', `${at('found')}/commits/main`);
    expect([site.work.commitSha, String(said)]).toEqual([body.sha, expect.stringContaining(body.sha)]);
    expect(await history(harness, 'found')).toEqual(['Publish found', 'Initial commit']);
    // What it changes is told all the same.
    expect(site.work.changes?.base.sha).toBe(body.parents[0].sha);
    expect(site.work.changes?.additions.has('index.html')).toBe(true);
  });

  test('is not denied where a limit keeps the run from looking', async () => {
    const site = await faultySite(harness, { name: 'unseen', rules: lostThen(limit) });
    expect(await site.outcome(prepareAndPublish)).toMatch(
      /^whether the commit of 1 files .* succeeded is not known: GitHub's rate limit keeps/,
    );
    expect(await history(harness, 'unseen')).toEqual(['Publish unseen', 'Initial commit']);
  });
});

test('a branch that moves again and again is left alone, and that is said', async () => {
  const stale = 'Expected branch to point to "1" but it points to "2". Pull and try again.';
  const site = await faultySite(harness, {
    name: 'restless',
    rules: [{ match: COMMIT, fault: refusedWith(stale, 'STALE_DATA'), times: 2 }],
  });
  expect(await site.outcome(prepareAndPublish)).toMatch(/^somebody else has changed the branch main twice/);
  expect(await history(harness, 'restless')).toEqual(['Initial commit']);
});

describe('a repository as it is', () => {
  test.each(['master', 'release/1.0', 'a#b%20c'])('whose branch is called %s', async (branch) => {
    const name = `branch-${branch.length}`;
    const site = await faultySite(harness, { name, branch });
    expect(await site.outcome(prepareAndPublish)).toContain('Committed');
    const ref = await harness.api('GET', `${at(name)}/git/ref/heads/${encodeURIComponent(branch)}`);
    expect(ref.body.object.sha).toBe(site.work.commitSha);
    await site.outcome(enablePages.run);
    expect((await harness.api('GET', `${at(name)}/pages`)).body.source).toEqual({ branch, path: '/' });
  });

  test('without any commit gets a first one by one file and then the site, in two writes', async () => {
    const site = await faultySite(harness, { name: 'empty', hasCommit: false });
    await site.outcome(prepareAndPublish);
    expect(writesOf(site)).toEqual([`PUT ${at('empty')}/contents/README.md`, COMMIT]);
    const { body } = await harness.api('GET', `${at('empty')}/contents/`);
    expect(body.map(({ path }: { path: string }) => path)).toEqual(['index.html']);
  });

  test('without any commit: the answer to the first one may get lost', async () => {
    const rules = [{ match: `PUT ${at('seeded')}/contents/README.md`, fault: 'lost-reply' as const }];
    const site = await faultySite(harness, { name: 'seeded', hasCommit: false, rules });
    await site.outcome(prepareAndPublish);
    expect(await history(harness, 'seeded')).toEqual(['Publish seeded', 'Initial commit']);
  });

  test('with folders: a file in one can go', async () => {
    const site = await faultySite(harness, {
      name: 'folders',
      files: { 'css/a.css': 'a', 'index.html': 'x' },
    });
    await site.outcome(prepareAndPublish);
    site.work.candidate.files.delete('css/a.css');
    expect(await site.outcome(prepareAndPublish)).toContain('Committed');
    const { body } = await harness.api('GET', `${at('folders')}/contents/`);
    expect(body.map(({ path }: { path: string }) => path)).toEqual(['index.html']);
  });

  test('with more files than GitHub lists is left alone', async () => {
    const listed = { sha: 'a'.repeat(40), tree: [], truncated: true };
    const rules = [{ match: 'GET /repos/*/*/git/trees/*', fault: { status: 200, body: listed } }];
    const site = await faultySite(harness, { name: 'large-repository', rules });
    await harness.api('PUT', `${at('large-repository')}/contents/a/b/c/d/e.txt`, DEEP);
    expect(await site.outcome(prepareAndPublish)).toBe('the repository has too many files to be changed');
  });

  test('without any commit, where none can be made, is an error that says so', async () => {
    const conflict = { status: 409, body: { message: 'Git Repository is empty.' } };
    const rules = [{ match: `PUT ${at('bare')}/contents/README.md`, fault: conflict }];
    const site = await faultySite(harness, { name: 'bare', hasCommit: false, rules });
    expect(await site.outcome(prepareAndPublish)).toBe('the repository is empty and takes no first commit');
  });

  test('that is new and not known everywhere yet', async () => {
    const match = 'GET /graphql';
    const notFound = refusedWith('Could not resolve to a Repository', 'NOT_FOUND');
    const site = await faultySite(harness, { name: 'new', rules: [{ match, fault: notFound, times: 3 }] });
    expect(await site.outcome(prepareAndPublish)).toContain('Committed');
    expect(site.github.calls.filter((call) => call === match)).toHaveLength(4);
  });

  test('that has been deleted since the last round: an error says so, at once', async () => {
    const site = await faultySite(harness, { name: 'deleted', round: 2 });
    await harness.api('DELETE', at('deleted'));
    expect(await site.outcome(prepareAndPublish)).toBe(
      "GitHub refused (HTTP 404): Could not resolve to a Repository with the name 'acme/deleted'.; the repository is gone, or the App may not do this in it",
    );
    expect(site.github.calls).toHaveLength(1);
  });

  test('that has just been renamed is committed to by its new name', async () => {
    const site = await faultySite(harness, { name: 'old-name', round: 2 });
    await site.outcome(prepare.run);
    await harness.api('PATCH', at('old-name'), { name: 'new-name' });
    const { body } = await harness.api('GET', at('new-name'));
    // What fetch gives for GitHub's redirect from the old name.
    site.github.inject({ match: `GET ${at('old-name')}`, fault: { status: 200, body } });
    expect(await site.outcome(publish.run)).toContain('Committed');
    expect(site.work.claim.repository).toMatchObject({ name: 'new-name', url: body.html_url });
    expect(await history(harness, 'new-name')).toEqual(['Round 2 of old-name', 'Initial commit']);
  });

  test('whose name another repository has by now is not touched', async () => {
    const site = await faultySite(harness, {
      name: 'taken',
      round: 2,
      rules: [{ match: COMMIT, fault: refusedWith('Could not resolve to a Repository', 'NOT_FOUND') }],
    });
    site.work.claim.repository.id += 1;
    expect(await site.outcome(prepareAndPublish)).toBe(
      `${ORGANISATION}/taken is another repository than the one of this site`,
    );
    expect(await history(harness, 'taken')).toEqual(['Initial commit']);
  });
});

test.each([
  [
    'archived',
    refusedWith('Repository was archived so is read-only.', 'FORBIDDEN'),
    /^the commit of 1 files \(0\.0 MB\) did not succeed: GitHub refused \(HTTP 403\): Repository was archived so is read-only\.; the repository has to be unarchived/,
  ],
  [
    'ruled',
    refusedWith(
      'Repository rule violations found\n\nChanges must be made through a pull request.',
      'UNPROCESSABLE',
    ),
    /rule violations found Changes must be made through a pull request\.; a rule of the repository/,
  ],
  ['large', { status: 413 }, /^the commit of 1 files .*\(HTTP 413\).*more than GitHub takes in one request$/],
  ['broken', { status: 502 }, /^the commit of 1 files .*GitHub is in trouble \(HTTP 502, 4 times\)/],
  ['limited', { status: 403, headers: { 'retry-after': '900' } }, /rate limit keeps the App waiting until/],
] satisfies [string, Fault, RegExp][])(
  '%s: one honest error, and nothing is changed',
  async (name, fault, says) => {
    const site = await faultySite(harness, { name, rules: [{ match: COMMIT, fault, times: 9 }] });
    expect(await site.outcome(prepareAndPublish)).toMatch(says);
    expect(await history(harness, name)).toEqual(['Initial commit']);
  },
);
