import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../domain/escape-html.ts';
import { type Page, pageLayout } from '../../http/page/layout.ts';

export type { Page };

const page = pageLayout(readFileSync(join(import.meta.dirname, 'setup.css'), 'utf8'));

/**
 * A whole page. `body` is HTML whose outside data is already escaped; `formTarget` is the origin that its form may
 * be sent to.
 */
export function layout({
  title,
  body,
  formTarget,
}: {
  title: string;
  body: string;
  formTarget?: string;
}): Page {
  return page({
    title,
    body: `<main>
<p class="product">Errand</p>
<h1>${escapeHtml(title)}</h1>
${body}
</main>`,
    ...(formTarget !== undefined && { formTarget }),
    headers: {
      // The address holds the token: GitHub may know where its visitor comes from, but not by which address.
      'referrer-policy': 'strict-origin',
      'cache-control': 'no-store',
    },
  });
}
