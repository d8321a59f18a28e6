/** A table of contents: links to the document's headings. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import { pickElement } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';
import { isButtonLike, nameSays, ofTag } from '../pick-element.ts';
import type { Heading } from '../render/markdown-renderer.ts';

const ASKED =
  /\btable of contents\b|\btoc\b|\boutline of\b|\b(?:sidebar|navigation|links?) (?:of|with|from|to) (?:the |all |its |each )*headings?\b/i;
const NAME = /\btoc\b|\bcontents\b|\boutline\b|table-of-contents/;

export const contents = defineFeature({
  name: 'contents',
  settings: z.object({ id: z.string(), tag: z.string() }),

  script: `(settings) => ({
      // Links to the headings, made anew after every rendering.
      render() {
        const headings = [...output.querySelectorAll('h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]')];
        const items = headings.map((heading) => {
          const link = document.createElement('a');
          link.href = '#' + encodeURIComponent(heading.id);
          link.textContent = heading.textContent.trim();
          const item = document.createElement('li');
          item.className = 'level-' + heading.localName.slice(1);
          item.append(link);
          return item;
        });
        const place = byId(settings.id);
        (place.querySelector('ol') ?? place).replaceChildren(...items);
        place.closest('.contents').hidden = items.length === 0;
      },
    })`,

  detect({ plan, free }) {
    const place = pickElement(free, (one) =>
      isButtonLike(one) || /^(?:input|pre|textarea|h[1-6])$/.test(one.tag ?? '')
        ? 0
        : nameSays(one, [[NAME, 2]]) + (/table of contents/.test(one.mention) ? 1 : 0),
    );
    if (!place && !ASKED.test(plan.brief)) return undefined;
    return { id: place?.id ?? 'page-contents', tag: ofTag(place?.tag, /^(?:nav|div|section|ol|ul)$/, 'nav') };
  },

  build({ id, tag }, { rendered }) {
    const items = rendered.headings.map(item).join('');
    const name = `id="${escapeHtml(id)}"`;
    const isList = /^[ou]l$/.test(tag);
    const label = tag === 'nav' ? ' aria-labelledby="page-contents-heading"' : '';
    const list = isList
      ? `<${tag} ${name} class="list">${items}</${tag}>`
      : `<${tag} ${name}${label}><ol class="list">${items}</ol></${tag}>`;
    return {
      section: `<section class="card contents"${rendered.headings.length === 0 ? ' hidden' : ''}>
        <h2 id="page-contents-heading">Contents</h2>
        ${list}
      </section>`,
      config: { id },
      summary: `${codeSpan(`#${id}`)} lists the document's headings as links and follows every rendering.`,
    };
  },
});

function item({ id, depth, text }: Heading): string {
  return `<li class="level-${depth}"><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(text)}</a></li>`;
}
