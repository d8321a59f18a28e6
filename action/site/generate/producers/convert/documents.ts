/** A Markdown document as a page or as plain text. HTML inside it is outside text, and is shown and not run. */
import { Marked } from 'marked';
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { decodeText } from '../../templates/kit/decode-text.ts';
import type { Converted } from './conversions.ts';

const SAFE_ADDRESS = /^(?:https?:|mailto:|[^:]*$)/i;

const safe = new Marked({
  gfm: true,
  renderer: { html: ({ text }) => escapeHtml(text) },
  walkTokens(token) {
    if ((token.type === 'link' || token.type === 'image') && !SAFE_ADDRESS.test(token.href)) token.href = '#';
  },
});

export function markdownToHtml(bytes: Buffer): Converted {
  const { text } = decodeText(bytes);
  const title = /^#\s+(.+?)\s*#*$/m.exec(text)?.[1] ?? 'Document';
  const html = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${escapeHtml(title)}">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="styles.css">
  </head>
  <body>
    <main>
${safe.parse(text, { async: false })}    </main>
  </body>
</html>
`;
  return { text: html, notes: [] };
}

export function markdownToText(bytes: Buffer): Converted {
  const html = safe.parse(decodeText(bytes).text, { async: false });
  const text = html
    .replace(/<br>|<\/(?:p|h[1-6]|li|tr|pre|blockquote|ul|ol|table)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: `${text}\n`, notes: [] };
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
