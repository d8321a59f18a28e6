import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Harness, startHarness, until } from './support/embedded.ts';
import { startReceiver } from './support/webhook-receiver.ts';

let harness: Harness;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  harness = await startHarness({ organisations: ['beta'] });
});
afterAll(async () => {
  await harness[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});
afterEach(() => vi.useRealTimers());

const manifestOf = (name: string) => ({
  name,
  url: 'https://errand.example',
  public: false,
  redirect_url: 'http://127.0.0.1:9/setup?from=github',
  hook_attributes: { url: receiver.url },
  default_permissions: { contents: 'write', pages: 'read' },
  default_events: ['workflow_run'],
});

const post = (path: string, fields: Record<string, string>) =>
  fetch(`${harness.github.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

/** A form of a page: where it goes, and what it sends. */
function formOf(html: string) {
  const decode = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const action = /<form method="post" action="([^"]+)">/.exec(html)?.[1] ?? '';
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  return {
    action,
    fields: Object.fromEntries(fields.map(([, name, value]) => [name, decode(value ?? '')])),
  };
}

/** Goes through the pages as a person does; returns the address the browser ends at. */
async function createApp(manifest: object, state = 'a&b') {
  const path = `/organizations/beta/settings/apps/new?state=${encodeURIComponent(state)}`;
  const shown = await post(path, { manifest: JSON.stringify(manifest) });
  const html = await shown.text();
  const { action, fields } = formOf(html);
  const created = await post(action, fields);
  return { html, created, target: new URL(created.headers.get('location') ?? 'none:') };
}

const convert = (target: URL) =>
  harness.call('POST', `/app-manifests/${target.searchParams.get('code')}/conversions`);

const jwtOf = (body: { pem: string }, iss: string | number) =>
  new SignJWT({ iss: String(iss), iat: Math.floor(Date.now() / 1000) - 60 })
    .setProtectedHeader({ alg: 'RS256' })
    .setExpirationTime('9m')
    .sign(createPrivateKey(body.pem));

describe('an App from a manifest', () => {
  it('is shown before it is created, and its credentials are given for a code', async () => {
    const { html, created, target } = await createApp(manifestOf("Beta's <Errand>"));
    expect(html).toContain('<button>Create GitHub App</button>');
    expect(html).toContain('contents: write');
    expect(html).not.toContain('<Errand>');
    expect(created.status).toBe(302);
    expect(target.href).toMatch(/^http:\/\/127\.0\.0\.1:9\/setup\?from=github&code=\w+&state=a%26b$/);

    const { status, body } = await convert(target);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      slug: 'beta-s-errand',
      name: "Beta's <Errand>",
      owner: { login: 'beta' },
      permissions: { contents: 'write', pages: 'read', metadata: 'read' },
      events: ['workflow_run'],
      html_url: `${harness.github.url}/apps/beta-s-errand`,
      webhook_secret: expect.stringMatching(/^\w{40}$/),
      client_secret: expect.stringMatching(/^\w{40}$/),
      pem: expect.stringMatching(/^-----BEGIN RSA PRIVATE KEY-----/),
    });
    for (const issuer of [body.id, body.client_id]) {
      const token = await jwtOf(body, issuer);
      expect((await harness.call('GET', '/app', { token })).body.slug).toBe('beta-s-errand');
      expect((await harness.call('GET', '/app/installations', { token })).body).toEqual([]);
    }
  });

  it('has a code that is good once', async () => {
    const { target } = await createApp(manifestOf('Once'));
    expect((await convert(target)).status).toBe(201);
    expect((await convert(target)).status).toBe(404);
  });

  it('has a code that is good for an hour', async () => {
    const { target } = await createApp(manifestOf('Late'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    expect((await convert(target)).status).toBe(404);
  });

  it('that receives nothing has no secret for it', async () => {
    const { hook_attributes: _, ...manifest } = manifestOf('Deaf');
    const { body } = await convert((await createApp(manifest)).target);
    expect(body.webhook_secret).toBeNull();
  });

  it.each([
    ['without a redirect_url', { redirect_url: undefined }, 'redirect_url'],
    ['with a name of 35 characters', { name: 'n'.repeat(35) }, 'name'],
    ['with a name that is taken', { name: 'Errand App' }, 'Name is already taken.'],
  ])('%s is refused', async (_, change, reason) => {
    const manifest = JSON.stringify({ ...manifestOf('Refused'), ...change });
    for (const path of ['/organizations/beta/settings/apps/new', '/organizations/beta/settings/apps']) {
      const refused = await post(path, { manifest });
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(reason)]);
    }
  });

  it('is for organisations that are there', async () => {
    const refused = await post('/organizations/gamma/settings/apps/new', { manifest: '{}' });
    expect(refused.status).toBe(404);
  });
});

describe('installing an App', () => {
  const pageOf = async (slug: string) =>
    (await harness.call('GET', `/apps/${slug}/installations/new`)).body as string;

  it('is a button on a page, on its own organisation alone, and the App is told', async () => {
    const { body } = await convert((await createApp(manifestOf('Installed'))).target);
    const html = await pageOf('installed');
    expect(html).toContain('Install on beta');
    expect(html).not.toContain('acme');
    const { action, fields } = formOf(html);
    expect((await post(action, { organization: 'acme' })).status).toBe(404);
    expect((await post(action, fields)).status).toBe(200);

    const token = await jwtOf(body, body.id);
    const [installation] = (await harness.call('GET', '/app/installations', { token })).body;
    expect(installation).toMatchObject({ account: { login: 'beta' }, app_slug: 'installed' });
    const told = await until(() =>
      receiver.received.find(({ payload }) => payload.installation.id === installation.id),
    );
    expect(told).toMatchObject({ event: 'installation', payload: { action: 'created' } });
  });

  it('is possible on every organisation if it is public', async () => {
    await createApp({ ...manifestOf('Public'), public: true });
    expect(await pageOf('public')).toContain('Install on acme');
  });

  it('is for Apps that are there', async () => {
    expect((await harness.call('GET', '/apps/nobody/installations/new')).status).toBe(404);
  });
});
