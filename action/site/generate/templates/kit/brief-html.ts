/** A brief as HTML that can be read: its paragraphs, lists, headings and code, all of it as text. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';

export function briefHtml(brief: string): string {
  const parts = brief.replaceAll('\r\n', '\n').split(/^(```[\s\S]*?^```[^\n]*$)/m);
  return parts.map((part) => (part.startsWith('```') ? codeHtml(part) : proseHtml(part))).join('\n');
}

function codeHtml(fenced: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(fenced.replace(/^```[^\n]*\n?|\n?```[^\n]*$/g, ''))}</code></pre>`;
}

function proseHtml(text: string): string {
  return text
    .split(/\n\s*\n|\n(?=#{1,6}\s)|(?<=^#{1,6}\s[^\n]*)\n|\n(?=\s*[-*+•]\s)|\n(?=\s*\d+[.)]\s)/m)
    .map((block) => block.trim())
    .filter(Boolean)
    .reduce<string[]>(joinItems, [])
    .map((block) => (block.startsWith('<li>') ? `<ul>${block}</ul>` : block))
    .join('\n');
}

/** Items that follow each other are one list. */
function joinItems(blocks: string[], block: string): string[] {
  const item = /^(?:[-*+•]|\d+[.)])\s+([\s\S]*)$/.exec(block)?.[1];
  const heading = /^#{1,6}\s+(.*)$/.exec(block)?.[1];
  const last = blocks.at(-1);
  if (item === undefined) {
    return [
      ...blocks,
      heading === undefined ? `<p>${inlineHtml(block)}</p>` : `<h3>${inlineHtml(heading)}</h3>`,
    ];
  }
  const html = `<li>${inlineHtml(item)}</li>`;
  return last?.startsWith('<li>') ? [...blocks.slice(0, -1), last + html] : [...blocks, html];
}

function inlineHtml(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*\n]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll('\n', '<br>');
}
