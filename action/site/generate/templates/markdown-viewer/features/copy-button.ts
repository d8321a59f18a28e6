/** A button that copies the document's text, or its HTML, to the clipboard. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import { pickElement } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';
import { nameSays } from '../pick-element.ts';

const ASKED =
  /\bcop(?:y|ies)\b[^.]{0,40}\b(?:button|clipboard|markdown|html|source|text)\b|\bbutton\b[^.]{0,40}\bcop(?:y|ies)\b/i;

export const copyButton = defineFeature({
  name: 'copy-button',
  settings: z.object({ id: z.string(), what: z.enum(['text', 'html']) }),

  script: `(settings) => ({
      // The clipboard may be forbidden, and then the page says so.
      start() {
        byId(settings.id).addEventListener('click', async () => {
          const isHtml = settings.what === 'html';
          try {
            await navigator.clipboard.writeText(isHtml ? output.innerHTML : current.text);
            report(\`Copied the \${isHtml ? 'HTML' : 'text'} to the clipboard.\`);
          } catch {
            report('The browser did not allow copying to the clipboard.', true);
          }
        });
      },
    })`,

  detect({ plan, free }) {
    const button = pickElement(free, (one) => nameSays(one, [[/\bcopy\b|clipboard/, 1]]));
    if (!button && !ASKED.test(plan.brief)) return undefined;
    const words = `${button?.id ?? ''} ${button?.mention ?? ''} ${/\bcop(?:y|ies)\b[^.]{0,40}/i.exec(plan.brief)?.[0] ?? ''}`;
    return {
      id: button?.id ?? 'page-copy',
      what: /\bhtml\b/i.test(words) ? ('html' as const) : ('text' as const),
    };
  },

  build({ id, what }, { source }) {
    const label = what === 'html' ? 'HTML' : source.format === 'markdown' ? 'Markdown' : 'text';
    return {
      tool: `<button type="button" id="${escapeHtml(id)}" class="btn">Copy ${label}</button>`,
      config: { id, what },
      summary: `${codeSpan(`#${id}`)} copies the document as ${label} to the clipboard.`,
    };
  },
});
