import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { escapeHtml } from '../../domain/escape-html.ts';
import { EVALUATION_LIMITS } from '../../domain/evaluation-limits.ts';
import { LANGUAGES } from '../../domain/languages.ts';

const PAGE = join(import.meta.dirname, 'migration-page.html');
const STYLE = join(import.meta.dirname, 'migration-page.css');
const EXAMPLES = join(import.meta.dirname, '../../../examples/evaluations');

/**
 * `GET /docs/eval-migration`: how clients of `/eval` go on. The programs it shows are those of `examples/evaluations`,
 * which tests run. `url`: the App's address. Throws at once if a file of it is missing.
 */
export function migrationPage(url: string) {
  const style = readFileSync(STYLE, 'utf8');
  const html = render(readFileSync(PAGE, 'utf8'), { style, url });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    // The page needs nothing but its own style sheet.
    'content-security-policy': `default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=300',
  };
  return (context: Context): Response => context.body(html, { headers });
}

function render(page: string, { style, url }: { style: string; url: string }): string {
  const values: Record<string, string> = {
    url,
    languages: LANGUAGES.join(', '),
    mostTimeout: String(EVALUATION_LIMITS.timeoutSeconds.most),
    batchItems: EVALUATION_LIMITS.batchItems.toLocaleString('en'),
  };
  const filled = page.replace(/\[\[([\w.]+)\]\]/g, (_, name: string) =>
    escapeHtml(values[name] ?? readFileSync(join(EXAMPLES, name), 'utf8').trimEnd()),
  );
  return filled.replace('<style></style>', () => `<style>${style}</style>`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
