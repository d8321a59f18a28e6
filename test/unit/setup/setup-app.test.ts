import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { findChrome } from '../../../src/local/chrome.ts';
import { readAppManifest } from '../../../src/setup/app-manifest.ts';
import { appToCreate } from '../../../src/setup/app-to-create.ts';
import { ConversionFailed } from '../../../src/setup/convert-code.ts';
import { type CreatedApp, createSetupApp, type SetupAppDeps } from '../../../src/setup/setup-app.ts';

const TOKEN = 'the-token';
const CREATED = {
  name: 'Errand acme',
  installUrl: 'https://github.example/apps/errand-acme/installations/new',
  keyProblem: undefined,
};

let codes: string[];
let ends: (CreatedApp | Error)[];
beforeEach(() => {
  codes = [];
  ends = [];
});

function setupApp(changes: Partial<SetupAppDeps> = {}) {
  const { reasons, ...template } = readAppManifest();
  return createSetupApp({
    token: TOKEN,
    organisation: 'acme',
    serverUrl: 'https://github.example',
    credentialsPath: '/data/<credentials>.env',
    serve: 'errand serve',
    manifest: appToCreate({
      template: { ...template, reasons },
      organisation: 'acme',
      url: 'https://errand.example/a&b',
      isPublic: false,
      redirectUrl: 'http://127.0.0.1:3100/setup/return',
    }),
    reasons,
    async create(code) {
      codes.push(code);
      return CREATED;
    },
    onEnd: (result) => ends.push(result),
    ...changes,
  });
}

function textOf(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}

async function formOf(app: ReturnType<typeof setupApp>) {
  const html = await (await app.request(`/setup?token=${TOKEN}`)).text();
  const action = new URL(textOf(/<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? ''));
  const manifest = JSON.parse(textOf(/name="manifest" value="([^"]+)"/.exec(html)?.[1] ?? ''));
  return { html, action, manifest, state: action.searchParams.get('state') ?? '' };
}

describe('the page', () => {
  test('sends the manifest of app.yml to the organisation, with our addresses', async () => {
    const { action, manifest, state } = await formOf(setupApp());
    expect(`${action.origin}${action.pathname}`).toBe(
      'https://github.example/organizations/acme/settings/apps/new',
    );
    expect(state).toMatch(/^[\w-]{43}$/);
    const { default_permissions, default_events, description } = readAppManifest();
    expect(manifest).toEqual({
      name: 'Errand acme',
      description,
      url: 'https://errand.example/a&b',
      public: false,
      redirect_url: 'http://127.0.0.1:3100/setup/return',
      callback_urls: ['https://errand.example/a&b/dashboard/sign-in/github/return'],
      hook_attributes: { url: 'https://errand.example/a&b/api/github/webhooks', active: true },
      default_permissions,
      default_events,
    });
  });

  test('gives the reason of every permission', async () => {
    const { html } = await formOf(setupApp());
    const { default_permissions, reasons } = readAppManifest();
    for (const [name, access] of Object.entries(default_permissions)) {
      expect(reasons[name]).toMatch(/\w+ \w+/);
      expect(textOf(html)).toContain(`<code>${name}: ${access}</code></dt><dd>${reasons[name]}</dd>`);
    }
  });

  test('may load nothing, run nothing and send its form to GitHub only', async () => {
    const response = await setupApp().request(`/setup?token=${TOKEN}`);
    const style = /<style>([\s\S]*?)<\/style>/.exec(await response.text())?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action https://github.example; frame-ancestors 'none'`,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('strict-origin');
  });

  test('is valid HTML, as are the pages behind it', async () => {
    const app = setupApp();
    const { html, state } = await formOf(app);
    const done = await (await app.request(`/setup/return?code=c&state=${state}`)).text();
    const broken = setupApp({ create: () => Promise.reject(new ConversionFailed('GitHub <refused> it')) });
    const again = await formOf(broken);
    const failed = await (await broken.request(`/setup/return?code=c&state=${again.state}`)).text();
    for (const text of [html, done, failed]) {
      const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
        text,
      );
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`)),
      ).toEqual([]);
    }
    expect(html).toContain('/data/&lt;credentials&gt;.env');
    expect(failed).toContain('GitHub &lt;refused&gt; it');
  });
});

describe('who gets in', () => {
  test.each([
    ['without a token', '/setup'],
    ['with a wrong token', '/setup?token=the-tokem'],
    ['with an empty token', '/setup?token='],
    ['at the return without a state', '/setup/return?code=c'],
    ['at the return with a wrong state', '/setup/return?code=c&state=guessed'],
    ['at the return with the token for a state', `/setup/return?code=c&state=${TOKEN}`],
    ['at the root', '/'],
    ["at Probot's own setup", '/probot'],
    ["at Probot's own setup", '/probot/setup'],
  ])('nobody %s: %s', async (_, path) => {
    const app = setupApp();
    const unknown = await app.request('/no-such-page');
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(await unknown.text());
    expect(codes).toEqual([]);
  });

  test('nobody with another method', async () => {
    const response = await setupApp().request(`/setup?token=${TOKEN}`, { method: 'POST' });
    expect(response.status).toBe(404);
  });

  test('the right state without a code makes nothing', async () => {
    const app = setupApp();
    const { state } = await formOf(app);
    expect((await app.request(`/setup/return?state=${state}`)).status).toBe(404);
    expect(codes).toEqual([]);
  });
});

describe('coming back from GitHub', () => {
  test('makes the App, shows where to install it, and ends', async () => {
    const app = setupApp();
    const { state } = await formOf(app);
    const response = await app.request(`/setup/return?code=the-code&state=${state}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`href="${CREATED.installUrl}"`);
    expect(codes).toEqual(['the-code']);
    expect(ends).toEqual([CREATED]);
  });

  test('uses token, state and code up', async () => {
    const app = setupApp();
    const { state } = await formOf(app);
    await app.request(`/setup/return?code=the-code&state=${state}`);
    expect((await app.request(`/setup?token=${TOKEN}`)).status).toBe(404);
    expect((await app.request(`/setup/return?code=the-code&state=${state}`)).status).toBe(404);
    expect(codes).toEqual(['the-code']);
    expect(ends).toHaveLength(1);
  });

  test('twice at once makes one App', async () => {
    const app = setupApp();
    const { state } = await formOf(app);
    const path = `/setup/return?code=the-code&state=${state}`;
    const statuses = (await Promise.all([app.request(path), app.request(path)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 404]);
    expect(codes).toEqual(['the-code']);
  });

  test('can begin again after GitHub gave nothing', async () => {
    let tries = 0;
    const app = setupApp({
      async create() {
        if (++tries === 1) throw new ConversionFailed('GitHub does not know this code');
        return CREATED;
      },
    });
    const { state } = await formOf(app);
    const failed = await app.request(`/setup/return?code=old&state=${state}`);
    expect(failed.status).toBe(502);
    const html = await failed.text();
    expect(html).toContain('GitHub does not know this code');
    expect(html).toContain(`href="/setup?token=${TOKEN}"`);
    expect(ends).toEqual([]);
    const again = await formOf(app);
    expect((await app.request(`/setup/return?code=new&state=${again.state}`)).status).toBe(200);
    expect(ends).toEqual([CREATED]);
  });

  test('ends with the error when the credentials could not be kept', async () => {
    const error = new Error('the credentials are in /data/c.env.12: move them');
    const app = setupApp({ create: () => Promise.reject(error) });
    const { state } = await formOf(app);
    const response = await app.request(`/setup/return?code=c&state=${state}`);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('/data/c.env.12');
    expect(ends).toEqual([error]);
    expect((await app.request(`/setup?token=${TOKEN}`)).status).toBe(404);
  });
});

test('it fits a phone and a desktop, light and dark, and axe finds nothing', {
  timeout: 120_000,
}, async () => {
  const server = createServer(getRequestListener(setupApp().fetch, { overrideGlobalObjects: false }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/setup?token=${TOKEN}`;
  const browser = await chromium.launch({
    executablePath: await findChrome(process.env.CHROME_BIN),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      // axe itself is a script, which the page lets nobody run.
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      await page.goto(address);
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width);
      await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
      expect(await page.evaluate('axe.run().then((run) => run.violations.map(({ id }) => id))')).toEqual([]);
    }
  } finally {
    await browser.close();
    server.close();
  }
});
