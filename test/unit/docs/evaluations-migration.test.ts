import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { ERROR_TYPES } from '../../../src/contract/evaluation/outcome.ts';
import { evaluationStatus } from '../../../src/contract/evaluation/view.ts';
import { migrationPage } from '../../../src/http/evaluations/migration-page.ts';
import { lookAtPage } from '../../fakes/look-at-page.ts';

const ROOT = join(import.meta.dirname, '../../..');
const URL = 'https://errand.example/a&b';
const appFor = (url: string) => new Hono().get('/docs/eval-migration', migrationPage(url));
const response = await appFor(URL).request('/docs/eval-migration');
const html = await response.text();

/** What a reader sees in the place of entities. */
function textOf(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}

test('it is a page that may load and run nothing, and its own style is let through', () => {
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(style.length).toBeGreaterThan(500);
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=|url\(/i);
});

test('its HTML is valid, and nothing in it was left to be filled in', async () => {
  const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`))).toEqual(
    [],
  );
  expect(html).not.toMatch(/\[\[[\w.]+\]\]/);
});

test.each(['evaluate.ts', 'evaluate.py', 'evaluate.sh'])('it shows %s as it is', (name) => {
  const program = readFileSync(join(ROOT, 'examples/evaluations', name), 'utf8').trimEnd();
  expect(textOf(html)).toContain(`<pre><code>${program}</code></pre>`);
});

test('its address is the one of this App, as text', () => {
  expect(html).toContain('POST https://errand.example/a&amp;b/eval-async');
  expect(html).not.toContain('a&b');
});

test('it explains every status and every type of error', () => {
  for (const name of [...evaluationStatus.options, ...ERROR_TYPES]) {
    expect(html).toContain(`<tr><th scope="row"><code>${name}</code></th>`);
  }
});

test('in a browser it fits a phone and a desktop, light and dark, and axe finds nothing', {
  timeout: 120_000,
}, async () => {
  const server = createServer(getRequestListener(appFor(URL).fetch, { overrideGlobalObjects: false }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await lookAtPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/eval-migration`);
  } finally {
    server.close();
  }
});
