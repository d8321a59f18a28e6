/** Loads Markdown from an address that the page's own address names, and says which source is shown. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { pickElement } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';
import { elementSays, isButtonLike, ofTag } from '../pick-element.ts';
import { sourceLabel } from '../source/source-label.ts';

const ASKED =
  /\b(?:load|fetch|open|read|import|show|render)\w*\b\s+(?:\w+\s+){0,3}(?:markdown|documents?|files?|content|text)\b[^.]{0,40}\b(?:urls?|address|links?)\b/i;
const USUAL_NAME = /^(?:url|src|source|file|doc|document|md|markdown|href|link|from)$/i;
const LABEL_TAG = /^(?:span|p|div|strong|em|b|output|small|a)$/;

export const addressSource = defineFeature({
  name: 'address-source',
  settings: z.object({
    parameter: z.string(),
    labelId: z.string(),
    labelTag: z.string(),
    inputId: z.string(),
    buttonId: z.string(),
  }),

  script: `(settings) => ({
      // The address parameter, and the label that names what is shown.
      address() {
        return new URLSearchParams(location.search).get(settings.parameter);
      },
      render({ label }) {
        byId(settings.labelId).textContent = label;
      },
      start() {
        byId(settings.inputId).value = this.address() ?? '';
      },
    })`,

  detect({ plan, free }) {
    const named = plan.parameters.find((name) => USUAL_NAME.test(name)) ?? plan.parameters[0];
    const isAsked = named !== undefined || ASKED.test(plan.brief);
    // "Source" alone may mean the Markdown itself.
    const label = pickElement(free, (one) => scoreLabel(one) - (isAsked ? 2 : 4));
    if (!label && !isAsked) return undefined;
    const others = free.filter((one) => one !== label);
    const input = pickElement(others, (one) =>
      isInput(one) ? elementSays(one, [[/url|address|link|src|source/, 1]]) : 0,
    );
    const button = pickElement(others, (one) =>
      isButtonLike(one) ? elementSays(one, [[/load|fetch|open|go\b|submit/, 1]]) : 0,
    );
    return {
      parameter: named ?? 'url',
      labelId: label?.id ?? 'markdown-source-label',
      labelTag: ofTag(label?.tag, LABEL_TAG, 'span'),
      inputId: input?.id ?? 'page-address',
      buttonId: button?.id ?? 'page-address-load',
    };
  },

  build(settings, { source }) {
    const { parameter, labelId, labelTag, inputId, buttonId } = settings;
    const file = source.files[0]?.path;
    return {
      isLive: true,
      tool: `<div class="source-line">Source: <${labelTag} id="${escapeHtml(labelId)}">${escapeHtml(sourceLabel(source))}</${labelTag}></div>`,
      section: `<form class="card address-form" method="get">
        <label class="form-label" for="${escapeHtml(inputId)}">Load Markdown from an address</label>
        <div class="address-row">
          <input type="url" id="${escapeHtml(inputId)}" name="${escapeHtml(parameter)}" class="form-control" placeholder="https://example.org/notes.md" autocomplete="off" required>
          <button type="submit" id="${escapeHtml(buttonId)}" class="btn btn-primary">Load</button>
        </div>
      </form>`,
      config: settings,
      summary: `${codeSpan(`?${parameter}=`)} loads Markdown from an http or https address; without it, or if that fails, the page shows ${file === undefined ? 'what you enter' : codeSpan(file)} and says why. ${codeSpan(`#${labelId}`)} names what is shown.`,
      usage: `Add ${codeSpan(`?${parameter}=https://example.org/notes.md`)} to the page's address, or use the form. The other server must allow it (CORS), as raw.githubusercontent.com does.`,
    };
  },
});

function isInput({ id, tag }: PlannedElement): boolean {
  return tag === 'input' || (tag === undefined && /input|field|box$/i.test(id));
}

function scoreLabel(element: PlannedElement): number {
  if (isButtonLike(element) || isInput(element) || /^(?:pre|textarea|code|form)$/.test(element.tag ?? ''))
    return 0;
  return elementSays(element, [
    [/\b(?:label|lbl|badge|indicator|name|info)\b/, 2],
    [/\b(?:source|origin|loaded|from)\b/, 2],
    [/\b(?:active|current|which|used)\b/, 1],
    [
      /\b(?:count|words?|title|tabs?|toc|output|original|raw|unrendered)\b|markdown source|source (?:code|text)/,
      -4,
    ],
  ]);
}
