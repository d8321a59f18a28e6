import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enablePages } from '../../../../../action/site/enable-pages.ts';
import { deployWorkflows } from '../../../../../action/site/publish/deploy-workflows.ts';
import { lookAtRuns } from '../../../../../action/site/publish/look-at-runs.ts';
import { readHead } from '../../../../../action/site/publish/read-repository.ts';
import { publish } from '../../../../../action/site/publish.ts';
import type { SiteWork } from '../../../../../action/site/stage.ts';
import { waitLive } from '../../../../../action/site/wait-live.ts';
import { runPermissions } from '../../../../../src/domain/run-permissions.ts';
import {
  ALL_PERMISSIONS,
  type Harness,
  ORGANISATION,
  startHarness,
  until,
} from '../../../local/support/embedded.ts';

const PATH = '.github/workflows/ci.yml';
const WORKFLOW = `name: CI
on: push
permissions: { contents: read, pages: write, id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/checkout@v5
      - uses: actions/upload-pages-artifact@v4
        with: { path: . }
      - uses: actions/deploy-pages@v4
`;
const SITE = { 'index.html': '<h1>Home</h1>', [PATH]: WORKFLOW };

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ permissions: { ...ALL_PERMISSIONS, workflows: 'write' } });
});
afterAll(() => harness[Symbol.asyncDispose]());

/** A job that is about to publish these files, with the token that its brief gets it. */
async function workOn(name: string, files: Record<string, string>, brief = `Add ${PATH}`): Promise<SiteWork> {
  await harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name, auto_init: true });
  const { body } = await harness.api('GET', `/repos/${ORGANISATION}/${name}`);
  const task = { task: name, round: 1, brief, checks: [], attachments: [] };
  const token = await harness.token({ permissions: runPermissions(task), repository_ids: [body.id] });
  const work = {
    octokit: getOctokit(token, { baseUrl: `${harness.github.url}/api/v3` }),
    claim: { repository: { owner: ORGANISATION, name, default_branch: 'main' }, task },
    reporter: { log: () => {} },
    signal: AbortSignal.timeout(20_000),
    input: { previous: new Map(), repository: { pagesUrl: '' } },
    candidate: {
      files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
      notes: [],
    },
  } as unknown as SiteWork;
  work.head = await readHead(work);
  return work;
}

async function publishAndWait(work: SiteWork): Promise<string> {
  await publish.run(work);
  await enablePages.run(work);
  return waitLive.run(work);
}

const pagesOf = async (name: string) =>
  (await harness.api('GET', `/repos/${ORGANISATION}/${name}/pages`)).body;

describe('a site with a workflow that deploys it', () => {
  test('is deployed by that: Pages is ready for it before the push, and the page is live', async () => {
    const work = await workOn('own', SITE);
    expect(await publishAndWait(work)).toBe(`Live: ${harness.github.url}/pages/${ORGANISATION}/own/ answers`);
    expect(await pagesOf('own')).toMatchObject({ build_type: 'workflow' });
    const { body } = await harness.api('GET', `/repos/${ORGANISATION}/own/actions/runs`);
    expect(body.workflow_runs).toMatchObject([{ conclusion: 'success', head_sha: work.commitSha }]);
    expect(await (await fetch(work.pagesUrl)).text()).toBe('<h1>Home</h1>');
  });

  test('is switched to it if Pages built the branch before', async () => {
    const work = await workOn('switched', SITE);
    await harness.api('POST', `/repos/${ORGANISATION}/switched/pages`, { source: { branch: 'main' } });
    await publishAndWait(work);
    expect(await pagesOf('switched')).toMatchObject({ build_type: 'workflow' });
  });

  test('fails honestly, with the address of the run, if that fails', async () => {
    const work = await workOn('failing', {
      ...SITE,
      [PATH]: WORKFLOW.replace('pages: write', 'pages: read'),
    });
    await expect(publishAndWait(work)).rejects.toThrow(
      /own workflow ended with "failure": http:\/\/127.0.0.1:\d+\/acme\/failing\/actions\/runs\/\d+$/,
    );
  });

  test('is live, with a note, if its workflow deployed it and failed otherwise', async () => {
    const broken =
      '      - uses: actions/upload-pages-artifact@v4\n        with: { path: nowhere, name: x }\n';
    const yaml = WORKFLOW.replace(/(?= {6}- uses: actions\/upload)/, broken).replace(
      /uses: actions\/(upload-pages-artifact@v4\n {8}with: { path: \. }|deploy-pages@v4)/g,
      "if: '!cancelled()'\n        $&",
    );
    const work = await workOn('red', { ...SITE, [PATH]: yaml });
    expect(await publishAndWait(work)).toMatch(/^Live: /);
    expect(work.candidate.notes).toEqual([
      expect.stringMatching(/^The site is deployed, but .* ended with "failure": http.*\/runs\/\d+$/),
    ]);
  });

  test('may have no page at its address, which is noted', async () => {
    const folder = { ...SITE, [PATH]: WORKFLOW.replace('path: .', 'path: out'), 'out/result.json': '{}' };
    const work = await workOn('pageless', folder);
    await publish.run(work);
    const look = lookAtRuns(work, [PATH], 0);
    expect(await until(look)).toMatch(/^Deployed: /);
    expect(work.candidate.notes).toEqual([expect.stringContaining('itself has no page')]);
    expect((await fetch(`${work.pagesUrl}result.json`)).status).toBe(200);
  });

  test('cannot be committed for a task that speaks of no workflow', async () => {
    const work = await workOn('unasked', SITE, 'Make a page');
    await expect(publish.run(work)).rejects.toThrow(/without `workflows` permission|not accessible/);
  });
});

test('a site whose workflow is gone is built from the branch again', async () => {
  const work = await workOn('gone', { 'index.html': '<h1>Home</h1>' }, 'Make a page');
  await harness.api('POST', `/repos/${ORGANISATION}/gone/pages`, { build_type: 'workflow' });
  await publish.run(work);
  await enablePages.run(work);
  expect(await pagesOf('gone')).toMatchObject({ build_type: 'legacy' });
});

test.each([
  ['a step', WORKFLOW, true],
  [
    'a step with a pinned commit and quotes',
    WORKFLOW.replace('actions/deploy-pages@v4', '"actions/deploy-pages@0123abc" # v4'),
    true,
  ],
  ['a step on one line', 'steps: [{ name: x, uses: actions/deploy-pages@v4 }]', true],
  ['a comment', WORKFLOW.replace('      - uses: actions/deploy', '      # - uses: actions/deploy'), false],
  [
    'another action',
    'steps:\n  - uses: someone/actions/deploy-pages@v4\n  - run: echo actions/deploy-pages@v4',
    false,
  ],
])('whether a workflow deploys is seen by %s', (_, yaml, deploys) => {
  const files = new Map([
    [PATH, Buffer.from(yaml)],
    ['docs/ci.yml', Buffer.from(WORKFLOW)],
  ]);
  expect(deployWorkflows(files)).toEqual(deploys ? [PATH] : []);
});
