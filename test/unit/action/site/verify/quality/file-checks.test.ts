import { generateKeyPairSync } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../../action/site/context.ts';
import { openBlank } from '../../../../../../action/site/verify/blank-page.ts';
import { readHtmlFacts } from '../../../../../../action/site/verify/html-facts.ts';
import { checkFiles } from '../../../../../../action/site/verify/quality/check-quality.ts';
import { inputFor, makeTask, openBrowser } from '../../support.ts';

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const HEAD =
  '<title>T</title><meta name="viewport" content="width=device-width"><meta name="description" content="D">';
const page = (body: string, head = HEAD) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><h1>T</h1>${body}</body></html>`;

interface Given {
  attached?: Record<string, string>;
  passed?: string[];
}

async function failed(texts: Record<string, string | Buffer>, given?: Given) {
  return details('failed', texts, given);
}

async function undecided(texts: Record<string, string | Buffer>) {
  return details('undecided', texts);
}

async function details(
  wanted: string,
  texts: Record<string, string | Buffer>,
  { attached = {}, passed = [] }: Given = {},
) {
  const all = Object.entries({ ...attached, ...texts });
  const files: FileTree = new Map(all.map(([path, text]) => [path, Buffer.from(text)]));
  const input = await inputFor(makeTask({ files: attached }));
  await using blank = openBlank(browser);
  const html = await readHtmlFacts(files, await blank.page);
  const results = await checkFiles({ files, input, html, passedChecks: async () => passed });
  return results.filter(({ verdict }) => verdict === wanted).map(({ detail }) => detail);
}

describe('the HTML', () => {
  it('may be written in any style', async () => {
    const body = `<BR/><p class=a id='x' style='color:red'>a & b<p>unclosed<input value=1></p><my-part></my-part>`;
    expect(await failed({ 'index.html': page(body) })).toEqual([]);
  });

  it.each([
    ['<p id="a"></p><p id="a"></p>', 'index.html:1 Duplicate ID "a"'],
    ['<div><b></div>', /^index\.html:1 Unclosed element '<b>'/],
    ['<p><div>x</div></p>', /^index\.html:1 /],
    ['<p class="a" class="b"></p>', /duplicated/i],
    ['<input type="nonsense">', /invalid value "nonsense"/],
  ])('must not be ambiguous: %s', async (body, fault) => {
    const details = await failed({ 'index.html': page(body) });
    expect(details).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });

  it('of a giant page is not checked, which is not passed', async () => {
    const giant = page('<p>'.repeat(20_001));
    expect(await failed({ 'index.html': giant })).toEqual([]);
    expect(await undecided({ 'index.html': giant })).toEqual([
      'Not checked: there are more than 20000 elements.',
    ]);
  });

  it('of every page needs a head, and attached pages are what they are', async () => {
    const bare = '<!DOCTYPE html><p>';
    expect(
      await failed({ 'index.html': page(''), 'about.html': bare }, { attached: { 'sent.html': bare } }),
    ).toEqual([
      'about.html: no title · about.html: no language on the html element · about.html: no viewport for phones · about.html: no description · about.html: not exactly one h1',
    ]);
  });
});

describe('keys and tokens', () => {
  const letters = (length: number) =>
    Array.from({ length }, (_, i) => 'aQ7xZ3kLm9RtB2wYc5VdN8'[(i * 7) % 22]).join('');
  const hex = (length: number) => Array.from({ length }, (_, i) => '4f9a0c7e1b8d2635'[(i * 5) % 16]).join('');
  const privateKey = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;

  it.each([
    ['GITHUB_TOKEN', `ghp_${letters(36)}`],
    ['Google API key', `AIza${letters(35)}`],
    ['OpenRouter API key', `sk-or-v1-${hex(64)}`],
    ['OpenAI project key', `sk-proj-${letters(80)}`],
    ['PrivateKey', privateKey],
    ['BasicAuth', `https://ada:${letters(12)}@db.northwind.dev/`],
    ['Telegram bot token', `123456789:AA${letters(33)}`],
  ])('of the kind %s are found, in attachments too, and never repeated', async (kind, key) => {
    const files = { 'index.html': page('') };
    const details = await failed(files, { attached: { 'notes/config.txt': `KEY=${key}\n` } });
    expect(details).toEqual([`notes/config.txt: ${kind}`]);
    expect(details.join()).not.toContain(key);
  });

  it('are found however a file asks to be left alone', async () => {
    const text = `// secretlint-disable\n${`ghp_${letters(36)}`}\n`;
    expect(await failed({ 'index.html': page(''), 'app.js': text })).toEqual(['app.js: GITHUB_TOKEN']);
  });

  it.each([
    'API_KEY=test_key_12345',
    'DATABASE_URL=postgres://localhost/testdb',
    'postgres://user:password@localhost:5432/app',
    'OPENAI_API_KEY=sk-your-key-here',
    'Authorization: Bearer <token>',
    '10663028273269912239265106353310825311971011165407178480551280521540810775',
  ])('are not what only looks a little like them: %s', async (text) => {
    expect(await failed({ 'index.html': page(''), 'config.txt': text })).toEqual([]);
  });

  it('are not looked for in binary files', async () => {
    const binary = Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(`AIza${letters(35)}`)]);
    expect(await failed({ 'index.html': page(''), 'photo.png': binary })).toEqual([]);
  });
});

it('a file too large for a repository is named', async () => {
  const large = Buffer.alloc(26_000_000, 0);
  expect(await failed({ 'index.html': page(''), 'data.bin': large })).toEqual(['data.bin has 26.0 MB']);
});

describe('what passed checks read', () => {
  const checks = [
    'document.title === "T"',
    'document.querySelector("#total").textContent.length > 0',
    'const el = document.getElementById("name"); el?.innerText === "Ada"',
    '!!document.querySelector("#unread")',
  ];

  it('is in the HTML', async () => {
    const body = '<p id="total">0</p><p id="name">Ada</p>';
    expect(await failed({ 'index.html': page(body) }, { passed: checks })).toEqual([]);
  });

  it('or is named', async () => {
    const body = '<p id="total"> </p>';
    expect(await failed({ 'index.html': page(body) }, { passed: checks })).toEqual([
      '#total is empty until a script runs · #name is made by a script',
    ]);
  });
});

it('without any page there is nothing to say about HTML', async () => {
  const files: FileTree = new Map([['data.json', Buffer.from('{}')]]);
  const input = await inputFor(makeTask({}));
  const results = await checkFiles({ files, input, html: new Map(), passedChecks: async () => [] });
  expect(results.map(({ verdict }) => verdict)).toEqual([
    'undecided',
    'undecided',
    'undecided',
    'passed',
    'passed',
  ]);
});
