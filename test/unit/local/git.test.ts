import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './support/embedded.ts';

const run = promisify(execFile);
const base64 = (text: string) => Buffer.from(text).toString('base64');

let harness: Harness;
const clones = mkdtempSync(join(tmpdir(), 'clones-'));
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness[Symbol.asyncDispose]();
  rmSync(clones, { recursive: true });
});

async function newRepository(name: string): Promise<{ path: string; head: string }> {
  await harness.api('POST', '/orgs/acme/repos', { name, auto_init: true });
  const path = `/repos/acme/${name}`;
  const ref = await harness.api('GET', `${path}/git/ref/heads%2Fmain`);
  return { path, head: ref.body.object.sha };
}

const environment = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' };
async function clone(url: string): Promise<string> {
  const target = mkdtempSync(join(clones, 'clone-'));
  await run('git', ['clone', '--quiet', url, target], { env: environment });
  return target;
}

describe('git data', () => {
  it('makes a commit of text, binary and executable files that git clones and finds flawless', async () => {
    const { path, head } = await newRepository('made');
    const binary = Buffer.from([0, 255, 128, 10, 13]);
    const blob = await harness.api('POST', `${path}/git/blobs`, {
      content: binary.toString('base64'),
      encoding: 'base64',
    });
    const tree = await harness.api('POST', `${path}/git/trees`, {
      base_tree: head,
      tree: [
        { path: 'a/deep/file.txt', content: 'äöü\n' },
        { path: 'a.txt', content: 'sorts before the folder' },
        { path: 'bin', mode: '100644', sha: blob.body.sha },
        { path: 'run.sh', mode: '100755', content: '#!/bin/sh\n' },
      ],
    });
    expect(tree.status).toBe(201);
    const commit = await harness.api('POST', `${path}/git/commits`, {
      message: 'All\n\nof it',
      tree: tree.body.sha,
      parents: [head],
    });
    expect(commit.body.author).toMatchObject({
      name: 'errand-app[bot]',
      email: expect.stringContaining('[bot]@users.noreply'),
    });
    expect((await harness.api('PATCH', `${path}/git/refs/heads/main`, { sha: commit.body.sha })).status).toBe(
      200,
    );

    const copy = await clone(`${harness.github.url}/acme/made.git`);
    const { stdout } = await run('git', ['-C', copy, 'fsck', '--strict', '--full'], { env: environment });
    expect(stdout).toBe('');
    expect(readFileSync(join(copy, 'a/deep/file.txt'), 'utf8')).toBe('äöü\n');
    expect(readFileSync(join(copy, 'bin'))).toEqual(binary);
    expect(statSync(join(copy, 'run.sh')).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toBe('# made');
    const log = await run('git', ['-C', copy, 'log', '--format=%H %s'], { env: environment });
    expect(log.stdout.split('\n')[0]).toBe(`${commit.body.sha} All`);
  });

  it('lists a tree recursively, and leaves out what `sha: null` deletes', async () => {
    const { path, head } = await newRepository('listed');
    const tree = await harness.api('POST', `${path}/git/trees`, {
      base_tree: head,
      tree: [
        { path: 'x/y.txt', content: 'y' },
        { path: 'README.md', sha: null },
      ],
    });
    const listed = await harness.api('GET', `${path}/git/trees/${tree.body.sha}?recursive=1`);
    expect(listed.body.tree.map((entry: { path: string; mode: string }) => [entry.path, entry.mode])).toEqual(
      [
        ['x', '040000'],
        ['x/y.txt', '100644'],
      ],
    );
    expect(listed.body.truncated).toBe(false);
  });

  it.each(['../up', 'a/../b', '.git/config', 'a//b', '/a'])('refuses the path %s', async (bad) => {
    const { path } = await newRepository(`path-${Buffer.from(bad).toString('hex')}`);
    const answer = await harness.api('POST', `${path}/git/trees`, { tree: [{ path: bad, content: '' }] });
    expect([answer.status, answer.body.message]).toEqual([
      422,
      'tree.path contains a malformed path component',
    ]);
  });

  it('moves a branch only forward unless it is forced', async () => {
    const { path, head } = await newRepository('forward');
    const { tree } = (await harness.api('GET', `${path}/git/commits/${head}`)).body;
    const orphan = await harness.api('POST', `${path}/git/commits`, {
      message: 'Orphan',
      tree: tree.sha,
      parents: [],
    });
    const move = (force: boolean) =>
      harness.api('PATCH', `${path}/git/refs/heads/main`, { sha: orphan.body.sha, force });
    const refused = await move(false);
    expect([refused.status, refused.body.message]).toEqual([422, 'Update is not a fast forward']);
    expect((await move(true)).status).toBe(200);
  });

  it('has tags, which git sees', async () => {
    const { path, head } = await newRepository('tagged');
    const tag = { ref: 'refs/tags/round-1', sha: head };
    expect((await harness.api('POST', `${path}/git/refs`, tag)).status).toBe(201);
    expect((await harness.api('GET', `${path}/git/ref/tags/round-1`)).body.object.sha).toBe(head);
    const address = `${harness.github.url}/acme/tagged.git`;
    const listed = await run('git', ['ls-remote', '--tags', address], { env: environment });
    expect(listed.stdout).toBe(`${head}\trefs/tags/round-1\n`);
    const copy = await clone(address);
    const described = await run('git', ['-C', copy, 'describe', '--tags'], { env: environment });
    expect(described.stdout).toBe('round-1\n');
  });

  it('creates refs once, and only to commits that exist', async () => {
    const { path, head } = await newRepository('refs');
    const post = (ref: string, sha: string) => harness.api('POST', `${path}/git/refs`, { ref, sha });
    expect((await post('refs/heads/next', head)).status).toBe(201);
    expect((await post('refs/heads/next', head)).body.message).toBe('Reference already exists');
    expect((await post('refs/heads/none', '0'.repeat(40))).body.message).toBe('Object does not exist');
    expect((await post('refs/heads/../../escape', head)).body.message).toBe('Reference name is invalid');
    expect((await harness.api('GET', `${path}/git/ref/heads/none`)).status).toBe(404);
  });

  it('answers 409 as long as the repository is empty', async () => {
    await harness.api('POST', '/orgs/acme/repos', { name: 'empty' });
    const calls = [
      ['POST', 'git/blobs', { content: 'x' }],
      ['POST', 'git/trees', { tree: [{ path: 'a', content: 'x' }] }],
      ['POST', 'git/commits', { message: 'x', tree: '0'.repeat(40) }],
      ['POST', 'git/refs', { ref: 'refs/heads/main', sha: '0'.repeat(40) }],
      ['GET', 'git/ref/heads/main', undefined],
    ] as const;
    for (const [method, path, body] of calls) {
      const answer = await harness.api(method, `/repos/acme/empty/${path}`, body);
      expect([path, answer.status, answer.body.message]).toEqual([path, 409, 'Git Repository is empty.']);
    }
  });
});

describe('contents', () => {
  it('makes the first commit of an empty repository', async () => {
    await harness.api('POST', '/orgs/acme/repos', { name: 'virgin' });
    const put = await harness.api('PUT', '/repos/acme/virgin/contents/.nojekyll', {
      message: 'First',
      content: '',
    });
    expect(put.status).toBe(201);
    const branch = await harness.api('GET', '/repos/acme/virgin/branches/main');
    expect(branch.body.commit.sha).toBe(put.body.commit.sha);
  });

  it('updates a file only with the id of what it replaces', async () => {
    const { path } = await newRepository('contents');
    const put = (extra: object) =>
      harness.api('PUT', `${path}/contents/README.md`, { message: 'Edit', content: base64('new'), ...extra });
    const { sha } = (await harness.api('GET', `${path}/contents/README.md`)).body;
    expect((await put({})).status).toBe(422);
    expect((await put({ sha: '1'.repeat(40) })).status).toBe(409);
    expect((await put({ sha })).status).toBe(200);
    expect((await harness.api('GET', `${path}/contents/`)).body).toMatchObject([
      { name: 'README.md', type: 'file' },
    ]);
    expect((await harness.api('GET', `${path}/contents/nothing`)).status).toBe(404);
  });
});

describe('workflow files', () => {
  it('cannot be written without the workflows permission, whichever way', async () => {
    const { path, head } = await newRepository('workflows');
    const file = '.github/workflows/ci.yml';
    const put = await harness.api('PUT', `${path}/contents/${file}`, {
      message: 'CI',
      content: base64('on: push'),
    });
    expect(put.status).toBe(403);
    const tree = await harness.api('POST', `${path}/git/trees`, {
      base_tree: head,
      tree: [{ path: file, content: 'on: push' }],
    });
    const commit = await harness.api('POST', `${path}/git/commits`, {
      message: 'CI',
      tree: tree.body.sha,
      parents: [head],
    });
    expect((await harness.api('PATCH', `${path}/git/refs/heads/main`, { sha: commit.body.sha })).status).toBe(
      403,
    );
  });
});

describe('cloning', () => {
  it('of a private repository needs a token that sees it', async () => {
    const files = new Map([['secret.txt', Buffer.from('s')]]);
    await harness.github.seedRepository('hidden', files, { private: true, message: 'seed' });
    const { host } = new URL(harness.github.url);
    await expect(clone(`http://${host}/acme/hidden.git`)).rejects.toThrow(
      /could not read Username|Authentication failed/,
    );
    await expect(clone(`http://x-access-token:ghs_wrong@${host}/acme/hidden.git`)).rejects.toThrow();
    const token = await harness.token({ repositories: ['hidden'], permissions: { contents: 'read' } });
    const copy = await clone(`http://x-access-token:${token}@${host}/acme/hidden.git`);
    expect(readFileSync(join(copy, 'secret.txt'), 'utf8')).toBe('s');
  });

  it('serves nothing but git files', async () => {
    await newRepository('narrow');
    for (const path of ['config', 'objects/../config', 'objects/%2e%2e/config', 'refs/heads/main.lock']) {
      expect((await harness.call('GET', `/acme/narrow.git/${path}`)).status).toBe(404);
    }
  });
});
