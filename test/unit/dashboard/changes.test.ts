import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileChange, SiteResult } from '../../../src/contract/report.ts';
import { type DashboardWorld, openDashboard, type Visitor } from './support.ts';

let world: DashboardWorld;
let visitor: Visitor;
beforeEach(async () => {
  world = await openDashboard();
  visitor = world.visitor();
  await visitor.signIn('acme-secret');
});
afterEach(() => world[Symbol.asyncDispose]());

const change = (parts: Partial<FileChange>): FileChange => ({
  path: 'index.html',
  change: 'changed',
  shown: 'whole',
  lines_added: 0,
  lines_removed: 0,
  diff: '',
  ...parts,
});

/** The page of a job whose site was made, with what the test is about. */
async function pageWith(parts: Partial<SiteResult>): Promise<string> {
  const jobId = await world.accept();
  await world.claim(jobId, '7');
  const result: SiteResult = {
    repo_url: 'https://github.test/acme/site',
    commit_sha: 'a'.repeat(40),
    pages_url: 'https://acme.github.test/site/',
    checks: [],
    files: [],
    notes: [],
    ...parts,
  };
  const outcome = { status: 'completed', result } as const;
  await world.store.finishJob({ jobId, attempt: 1, outcome, now: world.now, deliverAt: world.now });
  return (await visitor.ask(`/dashboard/jobs/${jobId}`)).text();
}

const pageOf = (files: FileChange[]) => pageWith({ changes: { base_sha: 'b'.repeat(40), files } });

test('lines that are new and gone are told apart by marks and elements', async () => {
  const diff = '@@ -1,3 +1,3 @@\n <p>\n-old\n-older\n+new\n </p>\n\\ No newline at end of file\n';
  const page = await pageOf([change({ lines_added: 1, lines_removed: 2, diff })]);
  expect(page).toContain('changed, 1 line added, 2 lines removed');
  expect(page).toContain('href="https://github.test/acme/site/tree/bbbb');
  expect(page).toContain('<del>-old\n-older\n</del><ins>+new\n</ins><span> &lt;/p&gt;\n</span>');
  expect(page).toContain('<span class="faint">\\ No newline at end of file\n</span></code></pre>');
});

test('whatever a file holds is text, and seen as it is', async () => {
  const evil = '</pre></details><script>alert(1)</script><img src=x onerror="alert(2)">';
  const diff = `@@ -1,1 +1,3 @@\n-a\r\n+${evil}\n+\u202eabc\u2066\u2028x\u0007\tä😀\n+\ufeff\n`;
  const page = await pageOf([change({ path: `a/${evil}.txt`, diff })]);
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<img src=x');
  expect(page).toContain('+&lt;/pre&gt;&lt;/details&gt;&lt;script&gt;alert(1)');
  expect(page).toContain('<del>-a␍\n</del>');
  expect(page).toContain(
    '+&lt;U+202E&gt;abc&lt;U+2066&gt;&lt;U+2028&gt;x&lt;U+0007&gt;\tä😀\n+&lt;U+FEFF&gt;\n',
  );
});

test('a file without lines to show says why', async () => {
  const page = await pageOf([
    change({ path: 'a', shown: 'binary' }),
    change({ path: 'b', shown: 'not-compared' }),
    change({ path: 'c', shown: 'not-known' }),
    change({ path: 'd', shown: 'cut', lines_added: 9 }),
    change({ path: 'e', change: 'added' }),
    change({ path: 'f' }),
    change({ path: 'g', shown: 'cut', diff: '@@ -0,0 +1,2 @@\n+a\n' }),
  ]);
  for (const text of [
    'It is not text',
    'It is too large, or too different',
    'Somebody else had changed it',
    'There was no room left',
    'It is an empty file',
    'It differs in keys or tokens only',
    'Not all of it',
  ])
    expect(page.split(text), text).toHaveLength(2);
  expect(page.split('<details id="change-')).toHaveLength(8);
});

test('a round that found all done says so, and one of an earlier version says nothing', async () => {
  expect(await pageOf([])).toContain('Nothing was left to change');
  expect(await pageWith({})).not.toContain('What this round has changed');
});

test('the pictures of the page have their sizes before they come, and those that are not there are not asked for', async () => {
  const both = await pageWith({
    files: ['screenshot-phone.jpg', 'screenshot.jpg'].map((path) => ({ path, bytes: 9 })),
  });
  const at = 'src="https://acme.github.test/site/';
  expect(both).toContain(
    `${at}screenshot.jpg" alt="The page on a desktop screen, as it was checked" width="1280" height="720"`,
  );
  expect(both).toContain(
    `${at}screenshot-phone.jpg" alt="The page on a phone, as it was checked" width="360" height="740"`,
  );
  const old = await pageWith({ files: [{ path: 'screenshot.jpg', bytes: 9 }] });
  expect(old).toContain(`${at}screenshot.jpg"`);
  expect(old).not.toContain('screenshot-phone.jpg"');
  expect(await pageWith({})).not.toContain('<img');
});
