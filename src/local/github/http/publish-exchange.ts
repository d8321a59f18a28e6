import type { MiddlewareHandler } from 'hono';
import { type Exchange, exchanges } from '../diagnostics.ts';
import type { Endpoint } from './endpoint.ts';

/** Publishes every exchange below `/api` and below the first folders of the endpoints, found or not. */
export function publishExchanges(endpoints: Endpoint[]): MiddlewareHandler {
  const folders = new Set(['api', ...endpoints.map(({ path }) => path.split('/')[1])]);
  return async (c, next) => {
    if (!exchanges.hasSubscribers || !folders.has(c.req.path.split('/')[1])) return next();
    const body = await c.req.text();
    await next();
    const { pathname, search } = new URL(c.req.url);
    const exchange: Exchange = {
      method: c.req.method,
      path: pathname + search,
      request: { headers: c.req.header(), body },
      response: {
        status: c.res.status,
        headers: Object.fromEntries(c.res.headers),
        body: await c.res.clone().text(),
      },
    };
    exchanges.publish(exchange);
  };
}
