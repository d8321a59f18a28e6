import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCaller } from '../../fakes/evaluations.ts';
import { startWorld, type World } from '../../fakes/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const METHODS = ['POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];
const ROWS = METHODS.flatMap((method) => ['/eval', '/api/eval', '/eval/'].map((path) => ({ method, path })));

describe('the synchronous way is gone and says where to go', () => {
  test.each(ROWS)('$method $path', async ({ method, path }) => {
    const response = await fetch(`${world.local.url}${path}`, { method });
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const deprecation = response.headers.get('deprecation') ?? '';
    expect(deprecation).toMatch(/^@\d+$/);
    const sunset = response.headers.get('sunset') ?? '';
    expect(new Date(sunset).toUTCString()).toBe(sunset);
    expect(Date.parse(sunset)).toBeGreaterThanOrEqual(Number(deprecation.slice(1)) * 1_000);
    // A 410 may be kept by caches for ever where nothing is said.
    expect(response.headers.get('cache-control')).toMatch(/max-age=\d+|no-store/);
    expect(response.headers.get('link')).toContain(
      `<${world.local.url}/eval-async>; rel="successor-version"`,
    );
    const text = await response.text();
    if (method === 'HEAD') expect(text).toBe('');
    else expect(JSON.parse(text)).toMatchObject({ status: 410, alternative: 'POST /eval-async' });
  });
});

test('HEAD has the headers of GET, but for what belongs to a body', async () => {
  const headersOf = async (method: string) => {
    const { headers } = await fetch(`${world.local.url}/eval`, { method });
    return Object.fromEntries(
      [...headers].filter(
        ([name]) => !/^(date|content-length|keep-alive|connection|transfer-encoding)$/.test(name),
      ),
    );
  };
  expect(await headersOf('HEAD')).toEqual(await headersOf('GET'));
});

test('what it points to is there: the guide, the meaning of the problem, and the new way', async () => {
  const response = await fetch(`${world.local.url}/eval`, { method: 'POST', body: '{"code":"print(1)"}' });
  const { type, documentation } = (await response.json()) as { type: string; documentation: string };
  const links = [
    ...(response.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(?:deprecation|sunset)"/g),
  ];
  expect(links).toHaveLength(2);
  for (const address of [type, documentation, ...links.map(([, url]) => url ?? '')])
    expect((await fetch(address)).status, address).toBe(200);
  const { status_url } = await createCaller(world.local.url).submit({ code: 'print(1)' });
  expect((await fetch(status_url)).status).toBe(200);
});
