import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { escapeHtml } from '../../domain/escape-html.ts';
import { EVALUATION_LIMITS } from '../../domain/evaluation-limits.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { pageLayout } from '../page/layout.ts';

const TEXT = join(import.meta.dirname, 'migration-page.html');
const EXAMPLES = join(import.meta.dirname, '../../../examples/evaluations');

/**
 * `GET /docs/eval-migration`: how clients of `/eval` go on. The programs it shows are those of `examples/evaluations`,
 * which tests run. `url`: the App's address. Throws at once if a file of it is missing.
 */
export function migrationPage(url: string) {
  const body = fill(readFileSync(TEXT, 'utf8').trimEnd(), url);
  const { html, headers } = pageLayout()({ title: 'From /eval to /eval-async', body });
  return (context: Context): Response => context.body(html, { headers });
}

function fill(text: string, url: string): string {
  const values: Record<string, string> = {
    url,
    languages: LANGUAGES.join(', '),
    mostTimeout: String(EVALUATION_LIMITS.timeoutSeconds.most),
    // By hand: whatever knows locales takes longer to load than all pages to be made.
    batchItems: String(EVALUATION_LIMITS.batchItems).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','),
  };
  return text.replace(/\[\[([\w.]+)\]\]/g, (_, name: string) =>
    escapeHtml(values[name] ?? readFileSync(join(EXAMPLES, name), 'utf8').trimEnd()),
  );
}
