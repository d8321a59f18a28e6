import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../domain/escape-html.ts';

/** The look of the App's other page, and what only these need. */
const STYLE = ['../../http/evaluations/migration-page.css', 'setup.css']
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('');
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export interface Page {
  html: string;
  headers: Record<string, string>;
}

/**
 * A whole page. `body` is HTML whose outside data is already escaped; `formTarget` is the origin that its form may
 * be sent to.
 */
export function layout({
  title,
  body,
  formTarget = "'none'",
}: {
  title: string;
  body: string;
  formTarget?: string;
}): Page {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Errand</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="product">Errand</p>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
  return {
    html,
    headers: {
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action ${formTarget}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      // The address holds the token: GitHub may know where its visitor comes from, but not by which address.
      'referrer-policy': 'strict-origin',
      'cache-control': 'no-store',
    },
  };
}
