import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { once } from '../../domain/once.ts';
import { pageLayout } from '../page/layout.ts';
import { openApi } from './document.ts';
import { referencePage } from './page/page.ts';
import { explainProblem } from './problems/page.ts';

/** What answers at each address of the reference. `url`: the App's address. */
export function createReference(url: string) {
  const layout = pageLayout(readFileSync(join(import.meta.dirname, 'page/reference.css'), 'utf8'));
  // Made when it is asked for: most Apps never are.
  const document = once(() => openApi(url));
  const json = once(() => JSON.stringify(document()));
  const page = once(() => layout({ title: 'API reference', body: referencePage(document()) }));
  return {
    document: (c: Context): Response =>
      c.body(json(), {
        headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
      }),
    page: (c: Context): Response => c.body(page().html, { headers: page().headers }),
    problem: explainProblem({ url, layout }),
  };
}
