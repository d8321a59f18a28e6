import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness, until } from './support/embedded.ts';
import { startReceiver } from './support/webhook-receiver.ts';

const SOURCE = { source: { branch: 'main', path: '/' } };
const SITE = {
  'index.html': '<h1>Home</h1>',
  'docs/index.html': '<h1>Docs</h1>',
  'data.json': '{}',
  '404.html': '<h1>Lost</h1>',
};

let harness: Harness;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  harness = await startHarness({ webhookUrl: receiver.url, buildDelayMs: 400 });
});
afterAll(async () => {
  await harness[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

async function newSite(name: string, files: Record<string, string> = SITE): Promise<string> {
  await harness.github.seedRepository(
    name,
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
    { private: false, message: 'Site' },
  );
  return `/repos/acme/${name}/pages`;
}

async function built(path: string): Promise<string> {
  return until(async () => {
    const { body } = await harness.api('GET', `${path}/builds/latest`);
    return body.status === 'built' && body.commit;
  }, `a build of ${path}`);
}

describe('enabling Pages', () => {
  it('builds the site and serves it from then on', async () => {
    const path = await newSite('life');
    expect((await harness.api('GET', path)).status).toBe(404);
    const enabled = await harness.api('POST', path, SOURCE);
    expect(enabled.status).toBe(201);
    expect(enabled.body).toMatchObject({
      status: 'building',
      html_url: `${harness.github.url}/pages/acme/life/`,
      ...SOURCE,
    });
    expect((await fetch(enabled.body.html_url)).status).toBe(404);

    const head = (await harness.api('GET', '/repos/acme/life/commits/main')).body.sha;
    expect(await built(path)).toBe(head);
    expect((await harness.api('GET', path)).body.status).toBe('built');
    expect(await (await fetch(enabled.body.html_url)).text()).toBe('<h1>Home</h1>');
    expect((await harness.api('GET', '/repos/acme/life')).body.has_pages).toBe(true);
  });

  it('is refused a second time, and for a branch that is not there', async () => {
    const path = await newSite('twice');
    const missing = await harness.api('POST', path, { source: { branch: 'gh-pages' } });
    expect([missing.status, missing.body.message]).toEqual([
      422,
      'The gh-pages branch must exist before GitHub Pages can be built.',
    ]);
    await harness.api('POST', path, SOURCE);
    const again = await harness.api('POST', path, SOURCE);
    expect([again.status, again.body.message]).toEqual([409, 'GitHub Pages is already enabled.']);
    expect((await harness.api('DELETE', path)).status).toBe(204);
    expect((await harness.api('GET', path)).status).toBe(404);
  });
});

describe('a push to the source branch', () => {
  it('is built, one build after the other, and told about', async () => {
    const path = await newSite('pushed');
    await harness.api('POST', path, SOURCE);
    const put = await harness.api('PUT', '/repos/acme/pushed/contents/new.txt', {
      message: 'New',
      content: 'bmV3',
    });
    const requested = await harness.api('POST', `${path}/builds`);
    expect([requested.status, requested.body.status]).toEqual([201, 'queued']);
    const states = (await harness.api('GET', `${path}/builds`)).body.map(
      (build: { status: string }) => build.status,
    );
    expect(states).toEqual(['queued', 'queued', 'building']);

    await until(async () => (await fetch(`${harness.github.url}/pages/acme/pushed/new.txt`)).ok);
    expect(await built(path)).toBe(put.body.commit.sha);
    const told = await until(
      () => receiver.received.find(({ payload }) => payload.build?.commit === put.body.commit.sha),
      'page_build webhook',
    );
    expect(told).toMatchObject({
      event: 'page_build',
      signatureIsValid: true,
      payload: { build: { status: 'built' } },
    });
  });

  it('changes nothing that is served before its build is done', async () => {
    const path = await newSite('slow');
    await harness.api('POST', path, SOURCE);
    await built(path);
    const { sha } = (await harness.api('GET', '/repos/acme/slow/contents/index.html')).body;
    const content = Buffer.from('<h1>Second</h1>').toString('base64');
    await harness.api('PUT', '/repos/acme/slow/contents/index.html', { message: 'Second', content, sha });
    const page = async () => (await fetch(`${harness.github.url}/pages/acme/slow/`)).text();
    expect(await page()).toBe('<h1>Home</h1>');
    await until(async () => (await page()) === '<h1>Second</h1>');
  });

  it('without the configured folder ends as an error that says so', async () => {
    const path = await newSite('folder', { 'index.html': 'x' });
    await harness.api('POST', path, { source: { branch: 'main', path: '/docs' } });
    const build = await until(async () => {
      const { body } = await harness.api('GET', `${path}/builds/latest`);
      return body.status === 'errored' && body;
    });
    expect(build.error.message).toContain('/docs');
  });
});

describe('a published site', () => {
  let site: string;
  beforeAll(async () => {
    const path = await newSite('served');
    await harness.api('POST', path, SOURCE);
    await built(path);
    site = `${harness.github.url}/pages/acme/served`;
  });

  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/docs/', 200, 'text/html; charset=utf-8'],
    ['/data.json', 200, 'application/json; charset=utf-8'],
    ['/docs', 301, null],
    ['', 301, null],
    ['/nothing', 404, 'text/html; charset=utf-8'],
    ['/..%2f..%2fgithub.sqlite', 404, 'text/html; charset=utf-8'],
    ['/.git/HEAD', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, type) => {
    const response = await fetch(site + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    if (status === 301) expect(response.headers.get('location')).toBe(`${new URL(site).pathname}${path}/`);
    if (status === 404) expect(await response.text()).toBe('<h1>Lost</h1>');
  });

  it('can be cached and revalidated, and answers HEAD', async () => {
    const head = await fetch(`${site}/`, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('cache-control')]).toEqual([
      200,
      '',
      'max-age=600',
    ]);
    const etag = head.headers.get('etag') ?? '';
    expect((await fetch(`${site}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});
