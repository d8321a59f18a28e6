/** Pages for people: HTML that may load and run nothing, with one look. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../domain/escape-html.ts';

const LOOK = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8');

export interface Page {
  html: string;
  headers: Record<string, string>;
}

export interface PageContent {
  title: string;
  /** HTML whose outside data is already escaped. */
  body: string;
  /** The origin that a form of it may be sent to. */
  formTarget?: string;
  headers?: Record<string, string>;
}

/** `own`: CSS that only these pages need. */
export function pageLayout(own = ''): (content: PageContent) => Page {
  const style = LOOK + own;
  const hash = createHash('sha256').update(style).digest('base64');
  return ({ title, body, formTarget = "'none'", headers }) => ({
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Errand</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // The page needs nothing but its own style sheet.
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action ${formTarget}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'public, max-age=300',
      ...headers,
    },
  });
}
