/** Elements as HTML: a builder for each kind, with what the kind needs to work and to be understood. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../elements.ts';
import type { ConformContext } from './context.ts';
import { guessTag } from './guess-tag.ts';
import type { OutlineNode } from './outline.ts';
import { controlBuilders } from './parts/controls.ts';
import { listBuilders } from './parts/lists.ts';
import { mediaBuilders } from './parts/media.ts';
import { textBuilder } from './parts/text.ts';
import { labelOf } from './words.ts';

/** What a builder may use. */
export interface Build {
  node: OutlineNode;
  tag: string;
  context: ConformContext;
  /** The element with these attributes over its own. */
  element(inner: string, attributes?: Record<string, string | undefined>): string;
  children(nodes?: readonly OutlineNode[]): string;
}
export type Builder = (build: Build) => string;

const BUILDERS: Record<string, Builder> = { ...controlBuilders, ...listBuilders, ...mediaBuilders };
const VOID = /^(br|hr|img|input|meta|source|wbr)$/;

export function buildHtml(node: OutlineNode, context: ConformContext): string {
  node.tag ??= guessTag(node);
  const { tag } = node;
  const build: Build = {
    node,
    tag,
    context,
    element(inner, attributes = {}) {
      const { class: own, ...others } = node.attributes;
      const { class: added, ...more } = attributes;
      const classes = [...new Set([own, added].join(' ').split(/\s+/).filter(Boolean))].join(' ');
      // What a task asks for comes before what the kind brings along.
      const all = { ...more, ...withValues(others, node, context), ...(classes && { class: classes }) };
      return `<${tag}${attributesHtml(all)}>${VOID.test(tag) ? '' : `${inner}</${tag}>`}`;
    },
    children: (nodes = node.children) => nodes.map((child) => buildHtml(child, context)).join('\n'),
  };
  return (BUILDERS[tag] ?? textBuilder)(build);
}

/** A check may ask for an attribute and not say what it holds. */
function withValues(
  attributes: Record<string, string>,
  node: OutlineNode,
  { brief }: ConformContext,
): Record<string, string> {
  const defaults: Record<string, string> = { 'aria-live': 'polite', lang: 'en', tabindex: '0' };
  const named = ([name, value]: [string, string]): [string, string] => {
    if (value !== '') return [name, value];
    return [
      name,
      /^(aria-label|title|placeholder)$/.test(name) ? labelOf(node, brief) : (defaults[name] ?? ''),
    ];
  };
  return Object.fromEntries(Object.entries(attributes).map(named));
}

/** Text of a part of which nothing else is known. */
export function unknownText(label: string): string {
  return `<p class="notice">Nothing more is known of what belongs into “${escapeHtml(label)}”.</p>`;
}
