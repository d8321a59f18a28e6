/** Elements that belong into no other, as sections of the page. */
import { buildHtml } from './build.ts';
import type { ConformContext } from './context.ts';
import type { OutlineNode } from './outline.ts';

/** They are sections of their own. */
const SECTION = /^(section|article|aside|header|footer)$/;

/** Where controls say what they have done. */
export const NEWS = '<p id="page-news" role="status" aria-live="polite"></p>';

export function topLevelHtml(nodes: readonly OutlineNode[], context: ConformContext): string {
  const others = nodes.filter(({ tag }) => !SECTION.test(tag ?? ''));
  const isControl = ({ tag }: OutlineNode) => tag === 'button';
  const parts = others.filter((node) => !isControl(node)).map((node) => buildHtml(node, context));
  const buttons = others.filter(isControl).map((node) => buildHtml(node, context));
  const own = nodes.filter(({ tag }) => SECTION.test(tag ?? '')).map((node) => buildHtml(node, context));
  const news = [...parts, ...buttons, ...own].some((html) => html.includes('data-does=')) ? [NEWS] : [];
  const bar = buttons.length > 0 ? [`<div class="actions">${buttons.join('\n')}</div>`] : [];
  const section = `<section class="card form" aria-labelledby="page-parts-heading">
        <h2 id="page-parts-heading">On this page</h2>
        ${[...parts, ...bar, ...news].join('\n        ')}
      </section>`;
  return [...(others.length > 0 ? [section] : []), ...own].join('\n');
}
