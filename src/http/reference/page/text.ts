import { escapeHtml } from '../../../domain/escape-html.ts';

/** As much of CommonMark as the document's descriptions have: `code` and **strong**. */
export function inline(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code class="long">$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
}

/** Paragraphs, which an empty line parts. */
export function paragraphs(text: string | undefined): string {
  if (text === undefined) return '';
  return text
    .split('\n\n')
    .map((one) => `<p>${inline(one)}</p>\n`)
    .join('');
}

export function listing(text: string): string {
  // By keyboard, too, what is wider than the page can be read.
  return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
}
