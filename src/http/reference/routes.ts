import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { pageLayout } from '../page/layout.ts';
import { openApi } from './document.ts';
import { referencePage } from './page/page.ts';
import { explainProblem } from './problems/page.ts';

/** What developers read: the document, the same as a page, and a page for each problem type. `url`: the App's address. */
export function referenceRoutes(url: string): Hono {
  const layout = pageLayout(readFileSync(join(import.meta.dirname, 'page/reference.css'), 'utf8'));
  // Made when it is asked for: most Apps never are.
  const document = once(() => openApi(url));
  const json = once(() => JSON.stringify(document()));
  const page = once(() => layout({ title: 'API reference', body: referencePage(document()) }));
  return new Hono()
    .get('/openapi.json', (c) =>
      c.body(json(), {
        headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
      }),
    )
    .get('/docs', (c) => c.body(page().html, { headers: page().headers }))
    .get('/problems/:name', explainProblem({ url, layout }));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
