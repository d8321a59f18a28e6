/** Opens a Markdown file of the visitor's own computer; it is not sent anywhere. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import { pickElement } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';
import { nameSays, sentenceSays } from '../pick-element.ts';

const ASKED =
  /\bupload\w*\b|\b(?:choose|open|pick|select|drop)\b[^.]{0,30}\b(?:local|own|a|any|their)\b[^.]{0,20}\bfiles?\b|\bfile (?:picker|input|chooser)\b/i;

export const filePicker = defineFeature({
  name: 'file-picker',
  settings: z.object({ id: z.string() }),

  script: `(settings) => ({
      start() {
        byId(settings.id).addEventListener('change', async ({ target }) => {
          const [file] = target.files;
          if (file) show({ text: await file.text(), label: file.name });
        });
      },
    })`,

  detect({ plan, free }) {
    const input = pickElement(free, (one) =>
      one.tag === 'input'
        ? nameSays(one, [[/file|upload/, 1]]) + sentenceSays(one, [[/\bupload|\bfile\b/, 1]])
        : nameSays(one, [[/file-?(?:input|picker|chooser|upload)|upload-?(?:input|file)/, one.tag ? 0 : 1]]),
    );
    return input || ASKED.test(plan.brief) ? { id: input?.id ?? 'page-file' } : undefined;
  },

  build({ id }) {
    return {
      isLive: true,
      section: `<section class="card">
        <label class="form-label" for="${escapeHtml(id)}">Open a Markdown file from your computer</label>
        <input type="file" id="${escapeHtml(id)}" class="form-control" accept=".md,.markdown,.txt,text/markdown,text/plain">
      </section>`,
      config: { id },
      summary: `${codeSpan(`#${id}`)} opens a file from your computer; it does not leave your browser.`,
    };
  },
});
