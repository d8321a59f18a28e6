import type { MiddlewareHandler } from 'hono';
import { contract } from '../watch.ts';
import { isStream } from './watch-apps.ts';

/** For routes that a test asks without a server: what they answer is judged, too. */
export const watched: MiddlewareHandler = async (context, next) => {
  await next();
  const { method } = context.req;
  const { pathname, search } = new URL(context.req.url);
  const headers = Object.fromEntries(context.res.headers);
  contract.saw({
    method,
    path: pathname + search,
    status: context.res.status,
    headers,
    // Hono drops that of a HEAD request only after this.
    body: isStream(headers) || method === 'HEAD' ? '' : await context.res.clone().text(),
  });
};
