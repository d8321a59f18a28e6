/** A text box whose Markdown is rendered as it is typed; also what a page without a document offers instead. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import { pickElement } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';
import { elementSays, isButtonLike, nameSays, sentenceSays } from '../pick-element.ts';

const ASKED =
  /\blive[-\s]preview\b|\bedit(?:or|able)?\b|\btext\s?area\b|\b(?:paste|enter|typ(?:e|es|ing))\b[^.]{0,20}\bmarkdown\b/i;

export const editor = defineFeature({
  name: 'editor',
  settings: z.object({ id: z.string(), buttonId: z.string().optional() }),

  script: `(settings) => ({
      // Renders what is typed; a button for it, where there is one, does the same.
      start() {
        const box = byId(settings.id);
        const renderBox = () => show({ text: box.value, label: 'text typed on this page', isOwn: true });
        box.addEventListener('input', renderBox);
        if (settings.buttonId) byId(settings.buttonId).addEventListener('click', renderBox);
      },
      render({ text, isOwn }) {
        if (!isOwn) byId(settings.id).value = text;
      },
    })`,

  detect({ plan, free, source }) {
    const box = pickElement(free, (one) =>
      one.tag !== undefined && one.tag !== 'textarea'
        ? 0
        : (one.tag === 'textarea' ? 2 : 0) +
          nameSays(one, [
            [/input|editor|textarea|edit\b/, 2],
            [/url|file|btn|button|label|count|output|preview|address/, -4],
          ]) +
          sentenceSays(one, [[/\b(?:text\s?area|editor|text box)(?: with id)?$/, 2]]),
    );
    const isEmpty = source.text.trim() === '';
    if (!box && !isEmpty && !ASKED.test(plan.brief)) return undefined;
    const button = pickElement(free, (one) =>
      one !== box && isButtonLike(one)
        ? elementSays(one, [[/render|convert|preview|update|parse|show/, 1]])
        : 0,
    );
    return { id: box?.id ?? 'markdown-input', ...(button && { buttonId: button.id }) };
  },

  build({ id, buttonId }, { source }) {
    const button =
      buttonId === undefined
        ? ''
        : `\n        <div class="actions"><button type="button" id="${escapeHtml(buttonId)}" class="btn btn-primary">Render</button></div>`;
    return {
      isLive: true,
      section: `<section class="card form">
        <div>
          <label class="form-label" for="${escapeHtml(id)}">Type or paste Markdown</label>
          <textarea id="${escapeHtml(id)}" class="form-control source" rows="10" dir="auto" spellcheck="false" autocomplete="off">\n${escapeHtml(source.text)}</textarea>
        </div>${button}
      </section>`,
      config: { id, ...(buttonId !== undefined && { buttonId }) },
      summary: `${codeSpan(`#${id}`)} takes Markdown and renders it while you type. What you type stays in your browser.`,
      usage: `Type or paste Markdown into ${codeSpan(`#${id}`)}.`,
    };
  },
});
