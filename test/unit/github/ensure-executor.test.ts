/** What the App makes of an organisation's executor repository, request by request, against the embedded GitHub. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/contract/organisation-settings.ts';
import type { Installation } from '../../../src/github/executor.ts';
import { createGitHub } from '../../../src/github/github.ts';
import type { Ensured } from '../../../src/github/install/ensure-executor.ts';
import { createPacing } from '../../../src/github/pacing.ts';
import { parseSettings } from '../../../src/github/parse-settings.ts';
import { type FaultRule, faultyFetch } from '../../fakes/faulty-fetch.ts';
import { keepPauses } from '../../fakes/pauses.ts';
import { ALL_PERMISSIONS, APP, type Harness, keys, startHarness } from '../local/support/embedded.ts';

const PERMISSIONS = { ...ALL_PERMISSIONS, workflows: 'write', pull_requests: 'write' } as const;
const WORKFLOWS = ['.github/workflows/errand.yml', '.github/workflows/evaluations.yml'];
const [SITES = '', EVALUATIONS = ''] = WORKFLOWS;
const SETTINGS = '.github/errand.yml';
const FILES = [...WORKFLOWS, 'README.md', SETTINGS].toSorted();

const action = (digit: number) => `errand/errand/action@${String(digit).repeat(40)}`;

let harness: Harness;
let beta: string;
beforeAll(async () => {
  harness = await startHarness({
    permissions: PERMISSIONS,
    organisations: ['beta'],
    settings: { beta: { defaultBranch: 'trunk' } },
  });
  const { installationId } = await harness.github.installApp(APP.id, 'beta');
  beta = await harness.token({}, installationId);
});
afterAll(() => harness[Symbol.asyncDispose]());
afterEach(() => vi.unstubAllGlobals());

let made = 0;
let name: string;
beforeEach(() => {
  name = `executor-${++made}`;
});

/** A fresh App, as after a restart. */
function startApp(digit = 1, { github } = harness, organisation = 'acme') {
  const app = createGitHub(
    {
      apiUrl: `${github.url}/api/v3`,
      serverUrl: github.url,
      app: { id: APP.id, privateKey: keys.privateKey },
      organisation,
      executorRepository: name,
      action: action(digit),
    },
    createPacing({ store: keepPauses().store, clock: Date }),
  );
  return async () => {
    const installations = await app.installations();
    return app.ensureExecutor(installations.find(({ owner }) => owner === organisation) as Installation);
  };
}

const ensure = (digit?: number): Promise<Ensured> => startApp(digit)();

/** What is written meanwhile, and what `rules` do to it. */
async function watched(work: () => Promise<unknown>, rules: FaultRule[] = []) {
  const { fetch, calls, faults } = faultyFetch(rules);
  vi.stubGlobal('fetch', fetch);
  const [result] = await Promise.allSettled([work()]).finally(() => vi.unstubAllGlobals());
  const writes = calls.filter((call) => !/^GET |access_tokens$/.test(call));
  return { result, writes, faults };
}

async function readFile(path: string, ref?: string): Promise<string | null> {
  const query = ref === undefined ? '' : `?ref=${ref}`;
  const { status, body } = await harness.api('GET', `/repos/acme/${name}/contents/${path}${query}`);
  return status === 404 ? null : Buffer.from(body.content, 'base64').toString();
}

/** As a person would, on the website. */
async function writeFile(path: string, text: string): Promise<void> {
  const before = await harness.api('GET', `/repos/acme/${name}/contents/${path}`);
  const content = Buffer.from(text).toString('base64');
  const body = { message: 'By hand', content, ...(before.status === 200 && { sha: before.body.sha }) };
  const { status } = await harness.api('PUT', `/repos/acme/${name}/contents/${path}`, body);
  expect(status).toBe(before.status === 200 ? 200 : 201);
}

async function changeByHand(path: string): Promise<string> {
  const text = `${await readFile(path)}# by hand\n`;
  await writeFile(path, text);
  return text;
}

async function deleteFile(path: string): Promise<void> {
  const head = (await harness.api('GET', `/repos/acme/${name}/git/ref/heads/main`)).body.object.sha;
  const mutation = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
  const input = {
    branch: { repositoryNameWithOwner: `acme/${name}`, branchName: 'main' },
    expectedHeadOid: head,
    message: { headline: 'Away with it' },
    fileChanges: { deletions: [{ path }] },
  };
  expect((await harness.graphql(mutation, { input })).body.errors).toBeUndefined();
}

interface Commit {
  commit: { message: string };
  parents: { sha: string }[];
}

/** Headlines, newest first. */
async function history(branch = 'main'): Promise<string[]> {
  const headlines: string[] = [];
  for (let ref: string | undefined = branch; ref !== undefined; ) {
    const { commit, parents }: Commit = (await harness.api('GET', `/repos/acme/${name}/commits/${ref}`)).body;
    headlines.push(commit.message);
    ref = parents[0]?.sha;
  }
  return headlines;
}

const pulls = async () => (await harness.api('GET', `/repos/acme/${name}/pulls?state=all`)).body;
const FIRST = ['Write what Errand needs', 'Initial commit'];
const NEW = ['POST /orgs/acme/repos', 'POST /graphql'];

describe('an organisation without an executor repository', () => {
  it('gets a private one, with workflows that call the action at one commit, a README and settings', async () => {
    const { result, writes } = await watched(() => ensure(1));
    expect(writes).toEqual(NEW);
    expect(result).toMatchObject({ value: { proposed: null, executor: { repository: name } } });
    const { body } = await harness.api('GET', `/repos/acme/${name}`);
    expect([body.private, body.has_issues, body.has_wiki]).toEqual([true, false, false]);
    const { tree } = (await harness.api('GET', `/repos/acme/${name}/git/trees/main?recursive=1`)).body;
    const files = tree.filter(({ type }: { type: string }) => type === 'blob');
    expect(files.map(({ path }: { path: string }) => path).toSorted()).toEqual(FILES);
    for (const workflow of WORKFLOWS) {
      const [first, ...others] = (await readFile(workflow))?.match(/(?<=uses: )\S+/g) ?? [];
      expect(first).toBe(action(1));
      for (const other of others) expect(other).toMatch(/^[\w/.-]+@[0-9a-f]{40}$/);
    }
    expect(await readFile('README.md')).toContain("# Errand's executor");
    expect(parseSettings((await readFile(SETTINGS)) ?? '')).toEqual(DEFAULT_SETTINGS);
    expect(await history()).toEqual(FIRST);
  });

  it('has it on the branch that new repositories begin with there', async () => {
    expect(await startApp(1, harness, 'beta')()).toMatchObject({ executor: { defaultBranch: 'trunk' } });
    const get = (path: string) => harness.call('GET', `/repos/beta/${name}${path}`, { token: beta });
    expect((await get('/git/ref/heads/main')).status).toBe(404);
    expect((await get(`/contents/${SITES}?ref=trunk`)).status).toBe(200);
    expect(await startApp(1, harness, 'beta')()).toMatchObject({ written: [], proposed: null });
  });

  it('gets one, however many ask at the same time', async () => {
    const app = startApp();
    const { result, writes } = await watched(() => Promise.all([app(), app(), app()]));
    expect(result?.status).toBe('fulfilled');
    expect(writes).toEqual(NEW);
  });

  it('gets one where two replicas of the App make it, too', async () => {
    await Promise.allSettled([startApp()(), startApp()()]);
    expect(await ensure()).toMatchObject({ written: [], proposed: null });
    expect(await history()).toEqual(FIRST);
  });

  it.each(NEW)('gets one where the answer to %s was lost, and nothing twice', async (match) => {
    const lost = await watched(ensure, [{ match, fault: 'lost-reply' }]);
    expect([lost.result?.status, lost.faults]).toEqual(['rejected', [match]]);
    await ensure();
    expect((await watched(ensure)).writes).toEqual([]);
    expect(await readFile(SITES)).toContain(action(1));
    expect(await history()).toEqual(FIRST);
  });

  it('is told which permissions the App asks for where one is missing', async () => {
    const { workflows: _, ...others } = PERMISSIONS;
    await using poor = await startHarness({ permissions: others });
    await expect(startApp(1, poor)()).rejects.toThrow(/not granted.*contents: write, workflows: write/s);
  });
});

describe('an executor repository', () => {
  beforeEach(() => ensure(1));

  it('that is as it should be is not written to', async () => {
    const { result, writes } = await watched(() => ensure(1));
    expect(writes).toEqual([]);
    expect(result).toMatchObject({ value: { written: [], proposed: null } });
  });

  it('that nobody has touched gets a newer action with one commit', async () => {
    const { result, writes } = await watched(() => ensure(2));
    expect(writes).toEqual(['POST /graphql']);
    expect(result).toMatchObject({ value: { written: WORKFLOWS, proposed: null } });
    for (const workflow of WORKFLOWS) expect(await readFile(workflow)).toContain(action(2));
  });

  it('gets back what was deleted', async () => {
    await deleteFile(EVALUATIONS);
    expect(await ensure(1)).toMatchObject({ written: [EVALUATIONS], proposed: null });
    expect(await readFile(EVALUATIONS)).toContain(action(1));
  });

  it('keeps its settings as the organisation has them', async () => {
    const settings = 'sites:\n  at_once: 3\n';
    await writeFile(SETTINGS, settings);
    expect(await ensure(2)).toMatchObject({ written: WORKFLOWS, proposed: null });
    expect(await readFile(SETTINGS)).toBe(settings);
  });

  it('is found under its new name', async () => {
    await harness.api('PATCH', `/repos/acme/${name}`, { name: `${name}-renamed` });
    const { result, writes } = await watched(() => ensure(2));
    expect(result).toMatchObject({ value: { executor: { repository: `${name}-renamed` } } });
    expect(writes).toEqual(['POST /graphql']);
  });

  it('that is archived is refused with the reason', async () => {
    await harness.api('PATCH', `/repos/acme/${name}`, { archived: true });
    await expect(ensure(2)).rejects.toThrow(/archived/);
  });

  it('that the App may not see is refused with what to do about it', async () => {
    const hidden = { match: 'GET /repos/acme/*', fault: { status: 404 }, times: 2 };
    const { result, faults } = await watched(ensure, [hidden]);
    expect(faults).toHaveLength(2);
    expect(result).toMatchObject({
      reason: {
        message: `acme/${name} exists, but the App may not see it: add it to the App's repositories`,
      },
    });
  });
});

describe('a file that somebody has changed', () => {
  let changed: string;
  beforeEach(async () => {
    await ensure(1);
    changed = await changeByHand(SITES);
  });

  it('is proposed alone; others are updated', async () => {
    const { proposed, written } = await ensure(2);
    expect(written).toEqual([EVALUATIONS]);
    expect(proposed).toMatchObject({ files: [SITES], state: 'open' });
    const [pull, ...others] = await pulls();
    expect([others, pull.html_url, pull.base.ref]).toEqual([[], proposed?.url, 'main']);
    expect(await readFile(SITES)).toBe(changed);
    expect(await readFile(EVALUATIONS)).toContain(action(2));
    expect(await readFile(SITES, pull.head.ref)).toContain(action(2));
    expect(await history(pull.head.ref)).toEqual(['Update the executor', ...(await history())]);
  });

  it('is proposed once', async () => {
    const first = await ensure(2);
    const { result, writes } = await watched(() => ensure(2));
    expect(writes).toEqual([]);
    expect(result).toMatchObject({ value: { written: [], proposed: first.proposed } });
  });

  it('is not proposed again once a person has closed the pull request, but a newer version is', async () => {
    await ensure(2);
    const [{ head }] = await pulls();
    await harness.api('DELETE', `/repos/acme/${name}/git/refs/heads/${head.ref}`);
    const { result, writes } = await watched(() => ensure(2));
    expect(writes).toEqual([]);
    expect(result).toMatchObject({ value: { proposed: { state: 'closed' } } });
    expect(await ensure(3)).toMatchObject({ proposed: { state: 'open' } });
    expect(await pulls()).toHaveLength(2);
  });

  it('is Errand’s again once the pull request was merged', async () => {
    await ensure(2);
    const [{ head }] = await pulls();
    await writeFile(SITES, (await readFile(SITES, head.ref)) ?? '');
    expect(await ensure(2)).toMatchObject({ written: [], proposed: null });
    expect(await ensure(3)).toMatchObject({ written: WORKFLOWS, proposed: null });
  });

  it.each(['POST /repos/*/*/git/refs', 'POST /graphql', 'POST /repos/*/*/pulls'])(
    'is proposed once, also where the answer to %s was lost and the branch has moved since',
    async (match) => {
      const lost = await watched(() => ensure(1), [{ match, fault: 'lost-reply' }]);
      expect([lost.result?.status, lost.faults]).toEqual(['rejected', [match]]);
      await writeFile('notes.txt', 'moved');
      expect(await ensure(1)).toMatchObject({ proposed: { files: [SITES], state: 'open' } });
      const [pull, ...others] = await pulls();
      expect(others).toEqual([]);
      expect(await readFile(SITES, pull.head.ref)).toContain(`uses: ${action(1)}`);
      const proposals = (await history(pull.head.ref)).filter((line) => line === 'Update the executor');
      expect(proposals).toHaveLength(1);
    },
  );
});

describe('what a repository of that name may hold', () => {
  const create = (more: object = {}) =>
    harness.api('POST', '/orgs/acme/repos', { name, private: true, auto_init: true, ...more });

  it('stays as it is: Errand’s files come to it, and its README is asked for', async () => {
    await create({ description: 'Our own' });
    await writeFile('README.md', '# Something of ours\n');
    await writeFile('index.js', 'ours');
    const { written, proposed } = await ensure();
    expect(written.toSorted()).toEqual(FILES.filter((path) => path !== 'README.md'));
    expect(proposed).toMatchObject({ files: ['README.md'], state: 'open' });
    expect([await readFile('README.md'), await readFile('index.js')]).toEqual([
      '# Something of ours\n',
      'ours',
    ]);
  });

  it('is made whole where somebody made it by hand with the README that GitHub writes', async () => {
    await create();
    expect(await ensure()).toMatchObject({ proposed: null });
    expect(await readFile('README.md')).toContain("# Errand's executor");
  });

  it('may be more than GitHub lists: nothing is written over what is not seen', async () => {
    await create();
    const cut = { status: 200, body: { sha: '1'.repeat(40), tree: [], truncated: true } };
    const { result, writes } = await watched(ensure, [{ match: 'GET /repos/*/*/git/trees/*', fault: cut }]);
    expect(writes).toEqual([]);
    expect(result).toMatchObject({ reason: { message: expect.stringContaining('too many files') } });
  });

  it('may be nothing: it gets a first commit', async () => {
    await create({ auto_init: false });
    expect((await ensure()).written).toContain('.github/workflows/errand.yml');
    expect((await ensure()).written).toEqual([]);
  });

  it('may have other line ends: that is a change, which is not overwritten', async () => {
    await ensure(1);
    const text = (await readFile(SITES))?.replaceAll('\n', '\r\n') ?? '';
    await writeFile(SITES, text);
    expect(await ensure(2)).toMatchObject({ written: [EVALUATIONS], proposed: { files: [SITES] } });
    expect(await readFile(SITES)).toBe(text);
  });
});
