import type { Context } from 'hono';

/** 201 with the new thing and, as GitHub says it in a header too, its address. */
export function created(c: Context, thing: { url: string }): Response {
  return c.json(thing, 201, { location: thing.url });
}
