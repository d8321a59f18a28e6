import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { referenceRoutes } from '../../../../src/http/reference/routes.ts';
import { document } from '../../../contract/app/described.ts';
import { lookAtPage } from '../../../fakes/look-at-page.ts';

const app = referenceRoutes('https://errand.example/a&b');
const response = await app.request('/docs');
const html = await response.text();

test('it is valid, may load and run nothing, and its own style is let through', async () => {
  const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`))).toEqual(
    [],
  );
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=|url\(/i);
  expect(html).not.toContain('a&b');
});

test('every operation, webhook, callback and schema has its place, and every link on it leads somewhere', () => {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const items = [...Object.values(document.paths), ...Object.values(document.webhooks)];
  const operations = items.flatMap((item) => Object.values(item)).map(({ operationId }) => operationId);
  const schemas = Object.keys(document.components.schemas).map((name) => `schema-${name}`);
  expect([...operations, 'outcome', ...schemas].filter((id) => !ids.has(id))).toEqual([]);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('in a browser it fits a phone and a desktop, light and dark, and axe finds nothing', {
  timeout: 120_000,
}, async () => {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await lookAtPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/docs`);
  } finally {
    server.close();
  }
});
