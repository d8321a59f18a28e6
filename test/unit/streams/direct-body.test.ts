import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { expect, test } from 'vitest';
import { listen } from '../../../src/server.ts';
import { withDirectBody, writeDirectly } from '../../../src/streams/direct-body.ts';

test('an answer that can write itself does, with its status, and with the headers that others have added', async () => {
  const app = new Hono()
    .use(secureHeaders())
    .use(async (context, next) => {
      await next();
      context.res.headers.append('set-cookie', 'a=1');
      context.res.headers.append('set-cookie', 'b=2');
    })
    .get('/direct', () =>
      withDirectBody(new Response('by the web', { status: 203, headers: { 'x-own': 'x' } }), (res) =>
        res.end('directly'),
      ),
    )
    .get('/other', () => new Response('by the web'));
  const server = await listen({ port: 0, host: '127.0.0.1' });
  server.use(getRequestListener(writeDirectly(app.fetch), { overrideGlobalObjects: false }));
  try {
    const answer = await fetch(`${server.url}/direct`);
    expect(answer.status).toBe(203);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-own': 'x',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await answer.text()).toBe('directly');
    expect(await (await fetch(`${server.url}/other`)).text()).toBe('by the web');
    const head = await fetch(`${server.url}/direct`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([203, '']);
    // Without a server there is still the ordinary way.
    expect(await (await app.request('/direct')).text()).toBe('by the web');
  } finally {
    await server.close();
  }
});
