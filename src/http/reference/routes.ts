import { Hono } from 'hono';
import { lazily } from '../../domain/lazily.ts';

/**
 * What developers read: the document, the same as a page, and a page for each problem type; loaded by the first of them who
 * does. `url`: the App's address.
 */
export function referenceRoutes(url: string): Hono {
  const reference = lazily(async () => (await import('./reference.ts')).createReference(url));
  return new Hono()
    .get('/openapi.json', async (c) => (await reference()).document(c))
    .get('/docs', async (c) => (await reference()).page(c))
    .get('/problems/:name', async (c) => (await reference()).problem(c));
}
