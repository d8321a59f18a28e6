import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ModelScript, startModelServer, tagged, textOf } from '../fakes/model-server.ts';
import { startReceiver } from '../fakes/receiver.ts';
import { attachment, task } from '../fakes/tasks.ts';
import { startWorld } from '../fakes/world.ts';

const KEY = 'model-key-canary-81b2';
const BRIEF = 'A page titled "Mirror k7" whose button #flip writes the text of #word backwards into #result.';
const FLIP = `js: (() => { document.querySelector('#word').value = 'abc'; document.querySelector('#flip').click(); return document.querySelector('#result').textContent.includes('cba'); })()`;

const page = (extra = '') => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Mirror k7</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="Writes words backwards.">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main>
      <h1>Mirror</h1>
      <label>Word <input id="word"></label>
      <button id="flip" type="button">Flip</button>
      <p id="result" role="status"></p>${extra}
    </main>
    <script>
      document.querySelector('#flip').addEventListener('click', () => {
        const word = document.querySelector('#word').value;
        document.querySelector('#result').textContent = [...word].reverse().join('');
      });
    </script>
  </body>
</html>`;

/** Writes in round 1, and in round 2 adds a counter by a search/replace block. */
const script: ModelScript = (request) => {
  const isRevision = textOf(request).includes('how many words');
  if (!isRevision) return { text: tagged({ 'index.html': page() }, '# Summary\nWrites words backwards.') };
  const line = '      <p id="result" role="status"></p>';
  const block = `<<<<<<< SEARCH\n${line}\n=======\n${line}\n      <p id="count">0 words</p>\n>>>>>>> REPLACE`;
  return { text: `=== FILE: index.html ===\n${block}\n=== END ===\n` };
};

test('a model writes the page, a later round changes it, and its key is in no log, no job and no repository', async () => {
  await using server = await startModelServer(script);
  const settings = { OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: KEY, OPENAI_MODELS: 'scripted' };
  await using world = await startWorld({}, settings);
  await using receiver = await startReceiver();
  const first = task(receiver.url, {
    brief: BRIEF,
    checks: [FLIP],
    attachments: [attachment('uid.txt', '0042', 'text/plain')],
  });
  const job = await world.settled(await world.submit(first));
  expect(job.result).toMatchObject({
    made_by: expect.stringMatching(/^the language model scripted/),
    model_usage: { models: [expect.stringContaining('scripted')], requests: 1 },
    plan: { title: 'Mirror k7', elements: [{ id: 'flip' }, { id: 'word' }, { id: 'result' }] },
  });
  expect(job.result?.checks.filter(({ kind }) => kind === 'js')).toMatchObject([{ verdict: 'passed' }]);
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(textOf(server.requests[0] ?? expect.fail())).not.toMatch(
    /someone@example\.com|test-secret|127\.0\.0\.1:\d+\/notify/,
  );

  const again = { ...first, round: 2, nonce: 'two', attachments: [] };
  const count = 'js: document.querySelector("#count").textContent.includes("words")';
  const second = await world.settled(
    await world.submit({ ...again, brief: 'Show in #count how many words were flipped.', checks: [count] }),
  );
  const js = second.result?.checks.filter(({ kind }) => kind === 'js');
  expect(js).toMatchObject([{ verdict: 'passed' }, { verdict: 'passed' }]);
  const clone = await world.clone(second.result?.repo_url ?? '');
  const html = readFileSync(join(clone, 'index.html'), 'utf8');
  expect(html.trimEnd()).toBe(page('\n      <p id="count">0 words</p>'));
  expect(readFileSync(join(clone, 'uid.txt'), 'utf8')).toBe('0042');

  const logs = await Promise.all(
    [job, second].flatMap(({ attempts }) =>
      attempts.map(async ({ run_url }) => (await fetch(run_url ?? '')).text()),
    ),
  );
  expect([...logs, JSON.stringify([job, second])].join('\n')).not.toContain(KEY);
});

test('a model that stalls costs neither the site nor the deadline', async () => {
  await using server = await startModelServer(() => ({
    text: tagged({ 'index.html': page() }),
    stallAfter: 50,
  }));
  const settings = { OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: KEY, OPENAI_MODELS: 'scripted' };
  // Some 30 s until the best there is has to be published.
  await using world = await startWorld({ publishMs: 70_000 }, settings);
  await using receiver = await startReceiver();
  const job = await world.settled(await world.submit(task(receiver.url)));
  expect(job.status).toBe('completed');
  expect(job.result?.made_by).toBe('the template sales-summary');
  expect(job.result?.notes.join('\n')).toContain('The language model gave no site');
  expect(receiver.received).toMatchObject([{ body: { status: 'success' } }]);
});
