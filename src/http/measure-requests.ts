import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

export interface MeasuredRequest {
  method: string;
  /** The pattern that the path fitted, `none` where it fitted none. */
  route: string;
  status: number;
  /** Until the answer began. */
  seconds: number;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Tells of each request once it is answered. Whatever a client makes up is told in words that are known before. */
export function measureRequests(onAnswered: (request: MeasuredRequest) => void): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    await next();
    const { method } = context.req;
    const route = routePath(context);
    onAnswered({
      method: METHODS.includes(method) ? method : 'other',
      route: route.endsWith('*') ? 'none' : route,
      status: context.res.status,
      seconds: (performance.now() - started) / 1_000,
    });
  };
}
