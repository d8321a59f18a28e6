import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startReceiver } from '../fakes/receiver.ts';
import { CSV, task } from '../fakes/tasks.ts';
import { headOf, startWorld } from '../fakes/world.ts';

test('round 2 with another nonce changes the repository of round 1, keeps its data and its page, and is called back', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const first = task(receiver.url);
  const one = await world.settled(await world.submit(first));
  const second = {
    ...first,
    round: 2,
    nonce: randomUUID(),
    brief:
      'Add a Bootstrap table #product-sales that lists each product with its total sales and keeps #total-sales accurate after render.',
    checks: [
      'js: document.querySelectorAll("#product-sales tbody tr").length === 3',
      'js: (() => { const cells = [...document.querySelectorAll("#product-sales tbody tr td:last-child")]; return Math.abs(cells.reduce((sum, cell) => sum + parseFloat(cell.textContent), 0) - 500.75) < 0.01; })()',
    ],
    attachments: [],
  };
  const two = await world.settled(await world.submit(second));

  expect(two.status).toBe('completed');
  expect(two.result?.repo_url).toBe(one.result?.repo_url);
  expect(two.result?.commit_sha).not.toBe(one.result?.commit_sha);
  const clone = await world.clone(two.result?.repo_url ?? '');
  expect(headOf(clone)).toBe(two.result?.commit_sha);
  expect(readFileSync(join(clone, 'data.csv'), 'utf8')).toBe(CSV);
  // Round 1's commit is the parent: its work was changed, not replaced.
  execFileSync('git', ['-C', clone, 'merge-base', '--is-ancestor', one.result?.commit_sha ?? '', 'HEAD']);
  const js = two.result?.checks.filter(({ kind }) => kind === 'js');
  expect(js?.length).toBeGreaterThanOrEqual(2);
  expect(js?.every(({ verdict }) => verdict === 'passed')).toBe(true);
  expect(receiver.received.map(({ body }) => [body.round, body.status])).toEqual([
    [1, 'success'],
    [2, 'success'],
  ]);
});

test('two senders with the same task id get a repository each', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const mine = task(receiver.url, { task: 'SameForAll', email: 'one@example.com' });
  const theirs = task(receiver.url, { task: 'SameForAll', email: 'two@example.com' });
  const ids = await Promise.all([world.submit(mine), world.submit(theirs)]);
  const jobs = await Promise.all(ids.map((id) => world.settled(id)));
  const urls = jobs.map(({ result }) => result?.repo_url);
  expect(new Set(urls).size).toBe(2);
  expect(urls.every((url) => url?.includes('tds-project1-SameForAll'))).toBe(true);
});
