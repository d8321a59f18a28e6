import type { Context } from 'hono';

const DEFAULT_SIZE = 30;
const MOST = 100;

/** The page of a list that `per_page` and `page` ask for; the address of the next one goes into the header. */
export function paged<T>(c: Context, found: T[]): T[] {
  const size = Math.min(Number(c.req.query('per_page') ?? DEFAULT_SIZE), MOST);
  const page = Number(c.req.query('page') ?? 1);
  if (found.length > page * size) {
    const next = new URL(c.req.url);
    next.searchParams.set('page', String(page + 1));
    c.header('link', `<${next}>; rel="next"`);
  }
  return found.slice((page - 1) * size, page * size);
}
