import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_PERMISSIONS, type Harness, startHarness, until } from './support/embedded.ts';
import { expression } from './support/executor.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ permissions: { ...ALL_PERMISSIONS, workflows: 'write' }, maxConcurrent: 1 });
});
afterAll(() => harness[Symbol.asyncDispose]());

const GRANTS = 'permissions: { contents: read, pages: write, id-token: write }';
const ENVIRONMENT = 'environment: { name: github-pages }';
const UPLOAD = '- uses: actions/upload-pages-artifact@v4\n        with: { path: . }';
const DEPLOY = '- uses: actions/deploy-pages@v4';

/** A workflow of one job with these steps. */
function workflow({
  on = 'on: push',
  top = '',
  job = `${GRANTS}\n    ${ENVIRONMENT}`,
  steps = `${UPLOAD}\n      ${DEPLOY}`,
} = {}) {
  return `name: Publish
${on}
${top}
jobs:
  publish:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - uses: actions/checkout@v5
      ${steps}
`;
}

/** Pushes a site with a workflow to a new repository; the path of the repository and the pushed commit. */
async function push(
  name: string,
  yaml: string,
  files: Record<string, string> = {},
  pages: object | null = { build_type: 'workflow' },
) {
  await harness.api('POST', '/orgs/acme/repos', { name, auto_init: true });
  const path = `/repos/acme/${name}`;
  if (pages) await harness.api('POST', `${path}/pages`, pages);
  const head = (await harness.api('GET', `${path}/git/ref/heads/main`)).body.object.sha;
  const all = {
    'index.html': '<h1>Home</h1>',
    '.hidden/x': 'no',
    '.github/workflows/publish.yml': yaml,
    ...files,
  };
  const additions = Object.entries(all).map(([file, text]) => ({
    path: file,
    contents: Buffer.from(text).toString('base64'),
  }));
  const input = {
    branch: { repositoryNameWithOwner: `acme/${name}`, branchName: 'main' },
    expectedHeadOid: head,
    message: { headline: `Publish ${name}` },
    fileChanges: { additions },
  };
  const { body } = await harness.graphql(
    'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
    { input },
  );
  return { path, sha: body.data.createCommitOnBranch.commit.oid as string };
}

/** The one run of a commit when it is over, and its log. */
async function run(path: string, sha: string) {
  const over = await until(async () => {
    const { body } = await harness.api('GET', `${path}/actions/runs?head_sha=${sha}`);
    return body.total_count === 1 && body.workflow_runs[0].status === 'completed' && body.workflow_runs[0];
  }, 'the run to be over');
  return { run: over, log: (await harness.call('GET', `/_runs/${over.id}/log`)).body as string };
}

const page = async (name: string, file = '') => {
  const response = await fetch(`${harness.github.url}/pages/acme/${name}/${file}`);
  return [response.status, response.ok ? await response.text() : ''];
};

describe("a site's own workflow", () => {
  it('publishes what it uploads, and nothing else of it is executed', async () => {
    const { path, sha } = await push(
      'made',
      workflow({
        steps: `- run: touch /tmp/executed\n      - uses: ruff/action@v3\n      ${UPLOAD}\n      ${DEPLOY}`,
      }),
    );
    const { run: over, log } = await run(path, sha);
    expect(over).toMatchObject({
      conclusion: 'success',
      event: 'push',
      path: '.github/workflows/publish.yml',
      display_title: 'Publish made',
      name: 'Publish',
      head_sha: sha,
    });
    expect(log.match(/Not executed in local mode\./g)).toHaveLength(2);
    expect(log).toContain('▶ Run touch /tmp/executed\nNot executed');
    expect(await page('made')).toEqual([200, '<h1>Home</h1>']);
    expect(await page('made', 'README.md')).toEqual([200, '# made']);
    expect(await page('made', '.hidden/x')).toEqual([404, '']);
    expect((await harness.api('GET', `${path}/pages`)).body).toMatchObject({
      build_type: 'workflow',
      status: 'built',
    });
    const html = await harness.call('GET', `/acme/made/actions/runs/${over.id}`);
    expect(html.body).toContain('Not executed in local mode.');
  });

  it('publishes a folder, from another job, past conditions that hold', async () => {
    const yaml = `on: { push: { branches: [main, 'release/**'] } }
${GRANTS}
run-name: Deploy ${expression('github.ref_name')}
concurrency: { group: pages, cancel-in-progress: false }
jobs:
  deploy:
    needs: build
    if: github.ref == 'refs/heads/main'
    ${ENVIRONMENT}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
  build:
    env: { OUT: public }
    steps:
      - uses: actions/checkout@v5
        with: { path: src }
      - uses: actions/upload-pages-artifact@v4
        with: { path: 'src/${expression('env.OUT')}' }
`;
    const { path, sha } = await push('folder', yaml, { 'public/index.html': 'public' });
    expect((await run(path, sha)).run).toMatchObject({ conclusion: 'success', display_title: 'Deploy main' });
    expect(await page('folder')).toEqual([200, 'public']);
    expect(await page('folder', 'README.md')).toEqual([404, '']);
  });

  it('that makes its files itself publishes nothing here, and says so', async () => {
    const { path, sha } = await push(
      'empty',
      workflow({
        steps: `- run: mkdir _site\n      - uses: actions/upload-pages-artifact@v4\n      ${DEPLOY}`,
      }),
    );
    const { run: over, log } = await run(path, sha);
    expect(over.conclusion).toBe('success');
    expect(log).toContain(
      'Warning: _site/ is made by steps that are not executed in local mode: the artifact is empty.',
    );
    expect((await page('empty'))[0]).toBe(404);
  });

  it.each([
    [
      'a folder that nothing makes',
      { steps: `- uses: actions/upload-pages-artifact@v4\n      ${DEPLOY}` },
      undefined,
      '_site/: Cannot open',
    ],
    ['no permission', { job: ENVIRONMENT }, undefined, 'Ensure GITHUB_TOKEN has permission "pages: write"'],
    ['no environment', { job: GRANTS }, undefined, 'Missing environment'],
    ['no artifact', { steps: DEPLOY }, undefined, 'No artifacts named "github-pages" were found'],
    [
      'an expression nobody knows',
      {
        steps: `- uses: actions/upload-pages-artifact@v4\n        with: { path: '${expression('nothing.known')}' }`,
      },
      undefined,
      'Error: ',
    ],
    ['Pages that are not enabled', {}, null, 'Ensure GitHub Pages has been enabled'],
    [
      'Pages that build the branch',
      {},
      { source: { branch: 'main' } },
      'Ensure GitHub Pages has been enabled',
    ],
  ])('with %s fails as on github.com', async (what, parts, pages, reason) => {
    const { path, sha } = await push(what.replaceAll(' ', '-'), workflow(parts), {}, pages);
    const { run: over, log } = await run(path, sha);
    expect([over.conclusion, log]).toEqual(['failure', expect.stringContaining(reason)]);
  });

  it.each([
    ['that is no workflow', 'startup_failure', 'on: push\njobs: 7'],
    ['whose only job is not wanted', 'skipped', workflow({ job: 'if: false' })],
  ])('%s ends as %s', async (what, conclusion, yaml) => {
    const { path, sha } = await push(what.replaceAll(' ', '-'), yaml);
    expect((await run(path, sha)).run.conclusion).toBe(conclusion);
  });

  it('never sees the secrets of the organisation', async () => {
    const name = `name: '${expression('secrets.KEY')}x'`;
    const { path, sha } = await push(
      'curious',
      workflow({ steps: `- uses: actions/upload-pages-artifact@v4\n        with: { path: ., ${name} }` }),
    );
    expect((await run(path, sha)).log).toContain('Artifact x has been uploaded');
  });

  it.each([
    ['a list of events', 'on: [push, pull_request]', 1],
    ['another event', 'on: workflow_dispatch', 0],
    ['another branch', 'on: { push: { branches: [dev] } }', 0],
    ['a pattern', "on: { push: { branches: ['ma*'] } }", 1],
    ['a pattern that is taken back', "on: { push: { branches: ['**', '!main'] } }", 0],
    ['branches to leave out', 'on: { push: { branches-ignore: [main] } }', 0],
    ['tags', "on: { push: { tags: ['v*'] } }", 0],
    ['some paths', "on: { push: { paths: ['*.html'] } }", 1],
  ])('on %s runs or does not', async (what, on, expected) => {
    const { path, sha } = await push(`on-${what.replaceAll(' ', '-')}`, workflow({ on }));
    const { body } = await harness.api('GET', `${path}/actions/runs?head_sha=${sha}`);
    expect(body.total_count).toBe(expected);
  });
});

describe('a token without the permission for workflows', () => {
  const put = async (path: string, file: string, token: string) =>
    harness.call('PUT', `${path}/contents/${file}`, {
      token,
      body: { message: 'x', content: 'b246IHB1c2gK' },
    });

  it('cannot commit one, and can go on with a repository that has one', async () => {
    const { path, sha } = await push('guarded', workflow());
    const token = await harness.token({ permissions: { contents: 'write' } });
    const refused = await put(path, '.github/workflows/other.yml', token);
    expect([refused.status, refused.body.message]).toEqual([
      403,
      expect.stringContaining('without `workflows` permission'),
    ]);
    expect((await put(path, 'other.txt', token)).status).toBe(201);
    const tag = await harness.call('POST', `${path}/git/refs`, {
      token,
      body: { ref: 'refs/tags/round-1', sha },
    });
    expect(tag.status).toBe(201);
  });
});
