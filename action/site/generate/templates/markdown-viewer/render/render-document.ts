/** A document as HTML for the page: Markdown with marked, other text as paragraphs with its own line breaks. */
import { Lexer, Parser } from 'marked';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { type Heading, MarkdownRenderer, type RenderOptions } from './markdown-renderer.ts';

export interface RenderedDocument {
  html: string;
  headings: Heading[];
  /** Why the text is shown as it is, if it could not be rendered. */
  problem?: string;
}

export function renderDocument({ text, format }: SourceDocument, options: RenderOptions): RenderedDocument {
  if (format === 'text') return { html: paragraphs(text), headings: [] };
  const renderer = new MarkdownRenderer(options);
  try {
    const html = Parser.parse(Lexer.lex(text, { gfm: true }), { gfm: true, renderer });
    return { html: html.trim(), headings: renderer.headings };
  } catch {
    // Thousands of nested quotes or lists exhaust the parser's stack.
    const problem = 'The Markdown is nested too deeply to be rendered, so the page shows it as plain text.';
    return { html: paragraphs(text), headings: [], problem };
  }
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => `<p class="lines">${escapeHtml(block.replace(/^\n+|\s+$/g, ''))}</p>`)
    .join('\n');
}
