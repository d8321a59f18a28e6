import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JobView } from '../../src/contract/job-view.ts';
import { axeFindings, launchBrowser } from '../fakes/browser.ts';
import { startReceiver } from '../fakes/receiver.ts';
import { CSV, task } from '../fakes/tasks.ts';
import { headOf, startWorld, type World } from '../fakes/world.ts';

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

  expect(one.result?.changes).toBeUndefined();
  // Who is called back is told no more than before.
  const [toldFirst, toldThen] = receiver.received.map(({ body }) => Object.keys(body));
  expect(toldThen).toEqual(toldFirst);
  await expectWhatGitSays(clone, two);
  await expectOnItsPage(world, two);
});

/** The commit that it names is the one of round 1, and with its diffs git makes round 2 of that. */
async function expectWhatGitSays(clone: string, { result }: JobView): Promise<void> {
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' });
  const { base_sha = '', files = [] } = result?.changes ?? {};
  expect(base_sha).toBe(git('rev-parse', 'HEAD~1').trim());
  const letters = { A: 'added', M: 'changed', D: 'removed' } as const;
  const said = git('diff', '--name-status', '--no-renames', base_sha, 'HEAD').trim().split('\n');
  expect(files.map(({ path, change }) => [path, change])).toEqual(
    said.map((line) => [line.slice(2), letters[line[0] as keyof typeof letters]]),
  );
  expect(files.find(({ path }) => path === 'index.html')?.diff).toContain('product-sales');
  const pictures = files.filter(({ shown }) => shown === 'binary').map(({ path }) => path);
  expect(pictures).toEqual(['screenshot-phone.jpg', 'screenshot.jpg']);

  const texts = files.filter(({ shown }) => shown === 'whole');
  expect(texts.length).toBe(files.length - pictures.length);
  git('checkout', '--quiet', base_sha);
  for (const { path, diff } of texts)
    execFileSync('git', ['apply', '-'], { cwd: clone, input: `--- a/${path}\n+++ b/${path}\n${diff}` });
  expect(
    git('diff', '--name-only', result?.commit_sha ?? '')
      .trim()
      .split('\n'),
  ).toEqual(pictures);
}

/** With all that can be opened open: on a phone and a desktop, dark and light. */
async function expectOnItsPage(world: World, { job_id, result }: JobView): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(world.local.signInUrl);
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${world.local.url}/dashboard/jobs/${job_id}`);
      const changed = page.locator('#files details:has(summary :text-is("index.html"))');
      await changed.locator('summary').focus();
      await page.keyboard.press('Enter');
      await changed.locator('ins', { hasText: 'product-sales' }).first().waitFor();
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await page.locator('#files details').count()).toBe(result?.changes?.files.length);
      // Its long lines are moved in their box, not the page.
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width);
      const isMoved = await changed
        .locator('pre')
        .evaluate((box: { scrollWidth: number; clientWidth: number }) => box.scrollWidth > box.clientWidth);
      if (width === 360) expect(isMoved).toBe(true);
      expect(await axeFindings(page), `at ${width} px`).toEqual([]);
    }
  } finally {
    await browser.close();
  }
}

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
