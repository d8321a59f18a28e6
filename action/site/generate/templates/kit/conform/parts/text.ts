/** Every other element: what it shows is known only where the brief gives its words. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import { type Build, unknownText } from '../build.ts';
import { aboutNode, isNamed, labelOf } from '../words.ts';
import { MEASURES } from './controls.ts';
import { saidAnswer } from './repeated.ts';

const INLINE = /^(span|strong|b|em|i|output|code|small|mark|time|data|kbd|q|abbr)$/;
const HOLDS_RESULT =
  /\b(output|result|status|message|count|counter|total|sum|value|display|answer|score|average|clock|timer|summary|info|error|alert)\b/;
const BLOCK = /^(div|section|article|figure|fieldset)$/;
const UNKNOWN = '<p>Nothing more is known of this part.</p>';
const COUNTS = /\b(increment|decrement|increase|decrease|plus|minus|count up)\b/;

export function textBuilder(build: Build): string {
  const { node, tag, context, element, children } = build;
  const label = labelOf(node, context.brief);
  const row = node.attributes.id === undefined ? context.table?.rows[repeatIndex(build)] : undefined;
  const heading = node.children.find((child) => /^h[2-6]$/.test(child.tag ?? ''));
  if (row && heading) heading.given = row[0];
  const inner = children();
  const known = saidAnswer(build) ?? node.words.find((word) => isNamed(word, context.brief));
  if (node.attributes.role === 'tablist') return element(inner, { class: 'tabs', 'data-does': 'tabs' });
  if (/^h[2-6]$/.test(tag)) return element(escapeHtml(label) + inner);
  if (row && BLOCK.test(tag))
    return element(inner + rowHtml(row, context.table?.columns ?? []), {
      'data-entry': '',
      class: cardClass(build),
    });
  if (inner !== '') {
    const isOnlyHeading = heading !== undefined && node.children.length === 1;
    const text = known === undefined ? (isOnlyHeading ? UNKNOWN : '') : `<p>${escapeHtml(known)}</p>`;
    return element(inner + text, { class: cardClass(build) });
  }
  const document = BLOCK.test(tag)
    ? context.documents.get(node.attributes.id?.toLowerCase() ?? '')
    : undefined;
  if (document === undefined && isResult(build)) return result(build, label, known);
  if (INLINE.test(tag) || /^(p|pre|blockquote|dt|dd|figcaption|legend|summary|address|caption)$/.test(tag)) {
    return element(escapeHtml(known ?? '—'));
  }
  const text = known === undefined ? (document ?? unknownText(label)) : `<p>${escapeHtml(known)}</p>`;
  const isNamedPart = /^(section|article|aside|main|form|fieldset)$/.test(tag);
  return element(text, isNamedPart ? { 'aria-label': label, class: cardClass(build) } : {});
}

function isResult({ node, tag }: Build): boolean {
  return (
    tag === 'output' ||
    node.numeric ||
    HOLDS_RESULT.test(aboutNode(node)) ||
    node.attributes['aria-live'] !== undefined
  );
}

/** A dash where nothing is known; a counter that buttons change begins at nought. */
function result({ node, tag, context, element }: Build, label: string, known: string | undefined): string {
  const about = aboutNode(node);
  const measures = /\bwords?\b/.test(about) ? 'words' : 'characters';
  const isMeasure =
    MEASURES.test(about) &&
    context.others.some((other) => /\b(textarea|editor|message|text|input)\b/.test(other));
  const isCounter = !isMeasure && context.others.some((other) => COUNTS.test(other));
  const attributes = {
    ...(tag !== 'output' && { 'aria-live': 'polite' }),
    ...(isMeasure && { 'data-measures': measures }),
    ...(isCounter && { 'data-count': '' }),
  };
  const text = known ?? (isMeasure || isCounter ? '0' : '—');
  const html = element(escapeHtml(text), attributes);
  return INLINE.test(tag) ? `<p>${escapeHtml(label)}: ${html}</p>` : html;
}

function repeatIndex({ node }: Build): number {
  const same = node.parent?.children.filter(({ attributes }) => attributes.class === node.attributes.class);
  return same?.indexOf(node) ?? 0;
}

function rowHtml(row: readonly string[], columns: readonly string[]): string {
  const facts = row.map(
    (cell, index) => `<div><dt>${escapeHtml(columns[index] ?? '')}</dt><dd>${escapeHtml(cell)}</dd></div>`,
  );
  return `<dl class="facts">${facts.join('')}</dl>`;
}

/** What stands for itself on the page looks like the page's other sections. */
function cardClass({ node, tag }: Build): string {
  return /^(section|article|aside)$/.test(tag) && node.parent?.parent === undefined ? 'card' : '';
}
