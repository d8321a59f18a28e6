/** A search box that limits the page to the rows that hold all of its words. */
import { z } from 'zod';
import { codeSpan } from '../../../markdown.ts';
import { attributesHtml, isTableLike, pickElement, plannedAttributes, says } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';

const ASKED = /\bsearch(?:able)?\s*(?:box|bar|field|input)?\b/i;

export const search = defineFeature({
  name: 'search',
  settings: z.object({ id: z.string(), attributes: z.record(z.string(), z.string()) }),

  script: `(settings) => ({
      // The search box: a row is kept if it holds every word.
      box: document.getElementById(settings.id),
      start() {
        this.box.addEventListener('input', render);
      },
      keep(row) {
        const text = row.cells.join(' ').toLowerCase();
        return this.box.value.toLowerCase().split(/\\s+/).every((word) => text.includes(word));
      },
    })`,

  detect({ free, brief, isFirst }) {
    if (!isFirst) return undefined;
    const element = pickElement(
      free.filter((one) => (one.tag === undefined || one.tag === 'input') && !isTableLike(one)),
      (one) => says(one, [[/search|\bquery\b/, 2]]) + (one.attributes.type === 'search' ? 2 : 0),
    );
    if (!element && !ASKED.test(brief)) return undefined;
    return { id: element?.id ?? 'page-search', attributes: element ? plannedAttributes(element) : {} };
  },

  build({ id, attributes }) {
    const classes = ['form-control', attributes.class].filter(Boolean).join(' ');
    const own = { type: 'search', placeholder: 'Any text', ...attributes, id, class: classes };
    return {
      control: `<label class="field">Search
            <input${attributesHtml({ ...own, autocomplete: 'off' })}>
          </label>`,
      config: { id },
      summary: `${codeSpan(`#${id}`)} limits the page to the rows that hold all words typed.`,
      usage: 'Type into the search box to see only the rows that hold these words.',
      notes: [],
    };
  },
});
