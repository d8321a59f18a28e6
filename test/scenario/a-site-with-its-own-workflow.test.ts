import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JobView } from '../../src/contract/job-view.ts';
import { type Receiver, startReceiver } from '../fakes/receiver.ts';
import { attachment, CSV, task } from '../fakes/tasks.ts';
import { headOf, startWorld, type World } from '../fakes/world.ts';

const WORKFLOW = `name: Publish
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
    steps:
      - uses: actions/checkout@v5
      - run: echo built > built.txt
      - uses: actions/upload-pages-artifact@v4
        with:
          path: .
      - uses: actions/deploy-pages@v4
`;

let world: World;
let receiver: Receiver;
let body: ReturnType<typeof task>;
let job: JobView;

beforeAll(async () => {
  world = await startWorld();
  receiver = await startReceiver();
  body = task(receiver.url, {
    attachments: [
      attachment('data.csv', CSV),
      attachment('.github/workflows/publish.yml', WORKFLOW, 'text/yaml'),
    ],
  });
  job = await world.settled(await world.submit(body));
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

test('the site is deployed by it, and live before the sender is told', async () => {
  expect(job).toMatchObject({ status: 'completed', error: null });
  const { repo_url, commit_sha, pages_url } = job.result ?? {};
  const page = await fetch(pages_url ?? '');
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Sales Summary k7')]);
  // What its steps would have made is not there: nobody executes them on this machine.
  expect((await fetch(`${pages_url}built.txt`)).status).toBe(404);
  const run = world.local.github.runs().find(({ title }) => title.startsWith('Publish'));
  expect(run).toMatchObject({ status: 'completed', conclusion: 'success' });
  const clone = await world.clone(repo_url ?? '');
  expect(headOf(clone)).toBe(commit_sha);
  expect(execFileSync('git', ['-C', clone, 'show', 'HEAD:.github/workflows/publish.yml']).toString()).toBe(
    WORKFLOW,
  );
});

test('the repository tells what it is: description and address', async () => {
  const [, owner, name] = new URL(job.result?.repo_url ?? '').pathname.split('/');
  const response = await fetch(`${world.local.githubUrl}/api/v3/repos/${owner}/${name}`);
  const repository = (await response.json()) as { description: string };
  expect(repository).toMatchObject({
    homepage: job.result?.pages_url,
  });
  expect(repository.description.length).toBeGreaterThan(20);
});

test('a later round that says nothing of it goes on with it', async () => {
  const next = {
    ...body,
    round: 2,
    nonce: 'again',
    attachments: [],
    brief: 'Add a Bootstrap table #product-sales that lists each product with its total sales.',
  };
  const second = await world.settled(await world.submit(next));
  expect(second).toMatchObject({ status: 'completed', error: null });
  expect(await (await fetch(second.result?.pages_url ?? '')).text()).toContain('product-sales');
  const clone = await world.clone(second.result?.repo_url ?? '');
  expect(headOf(clone)).toBe(second.result?.commit_sha);
});
