/** Tabs that switch between the rendered document and the text it is made from; both are in the page all the time. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { attributesHtml, pickElement } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';
import { elementSays, isButtonLike, nameSays, ofTag, sentenceSays } from '../pick-element.ts';

const ASKED = /\btabs?\b|\b(?:switch|toggle)\w*\b[^.]{0,60}\b(?:source|original|raw|markdown|rendered)\b/i;
const SOURCE_TAG = /^(?:pre|code|textarea|div|section)$/;

export const sourceTabs = defineFeature({
  name: 'source-tabs',
  settings: z.object({
    tabsId: z.string(),
    sourceId: z.string(),
    sourceTag: z.string(),
    renderedTabId: z.string(),
    sourceTabId: z.string(),
  }),

  script: `(settings) => ({
      // Two tabs over one document; the source holds its text at all times.
      tabs: [settings.renderedTabId, settings.sourceTabId].map(byId),
      panels: [output, byId(settings.sourceId)],
      start() {
        this.tabs.forEach((tab, index) => {
          tab.addEventListener('click', () => this.select(index));
          tab.addEventListener('keydown', (event) => {
            const next = { ArrowRight: 1 - index, ArrowLeft: 1 - index, Home: 0, End: 1 }[event.key];
            if (next === undefined) return;
            event.preventDefault();
            this.select(next);
            this.tabs[next].focus();
          });
        });
      },
      select(chosen) {
        this.tabs.forEach((tab, index) => {
          tab.setAttribute('aria-selected', index === chosen);
          tab.classList.toggle('active', index === chosen);
          tab.tabIndex = index === chosen ? 0 : -1;
          this.panels[index].hidden = index !== chosen;
        });
      },
      render({ text }) {
        const [, source] = this.panels;
        source.textContent = text;
        if ('value' in source) source.value = text;
      },
    })`,

  detect({ plan, free }) {
    const tabs = pickElement(free, scoreTabs);
    const isAsked = tabs !== undefined || ASKED.test(plan.brief);
    const source = pickElement(free, (one) => (one === tabs ? 0 : scoreSource(one) - (isAsked ? 0 : 3)));
    if (!isAsked && !source) return undefined;
    const buttons = free.filter((one) => one !== tabs && one !== source && isButtonLike(one));
    const sourceTab = pickElement(buttons, (one) =>
      elementSays(one, [[/source|original|raw|markdown|\bmd\b/, 1]]),
    );
    const renderedTab = pickElement(buttons, (one) =>
      one === sourceTab ? 0 : elementSays(one, [[/render|preview|html|view|output/, 1]]),
    );
    return {
      tabsId: tabs?.id ?? 'page-tabs',
      sourceId: source?.id ?? 'markdown-source',
      sourceTag: ofTag(source?.tag, SOURCE_TAG, 'pre'),
      renderedTabId: renderedTab?.id ?? 'page-tab-rendered',
      sourceTabId: sourceTab?.id ?? 'page-tab-source',
    };
  },

  build(settings, { core, source }) {
    const { tabsId, sourceId, sourceTag } = settings;
    const kind = source.format === 'markdown' ? 'Markdown' : 'Text';
    const tab = (id: string, panel: string, label: string, isChosen: boolean) =>
      `<button type="button" role="tab" id="${escapeHtml(id)}" aria-controls="${escapeHtml(panel)}" aria-selected="${isChosen}" tabindex="${isChosen ? 0 : -1}"${isChosen ? ' class="active"' : ''}>${label}</button>`;
    const attributes = {
      id: sourceId,
      class: 'source',
      dir: 'auto',
      tabindex: '0',
      ...(sourceTag === 'textarea'
        ? { class: 'form-control source', readonly: '', rows: '16', 'aria-label': kind, spellcheck: 'false' }
        : { role: 'tabpanel', 'aria-labelledby': settings.sourceTabId }),
    };
    return {
      head: `<div id="${escapeHtml(tabsId)}" class="tabs" role="tablist" aria-label="View">
          ${tab(settings.renderedTabId, core.outputId, 'Rendered', true)}
          ${tab(settings.sourceTabId, sourceId, kind, false)}
        </div>`,
      // The parser drops the first line break of these elements.
      panel: `<${sourceTag}${attributesHtml(attributes)} hidden>\n${escapeHtml(source.text)}</${sourceTag}>`,
      outputAttributes: panelAttributes(core.outputTag, settings.renderedTabId),
      config: settings,
      summary: `The tabs in ${codeSpan(`#${tabsId}`)} switch between the rendered document in ${codeSpan(`#${core.outputId}`)} and its original text in ${codeSpan(`#${sourceId}`)}; both always show the same document.`,
      usage: 'Choose a tab by mouse or touch, or with the arrow keys, Home and End.',
    };
  },
});

/** An article or aside may not be called a panel. */
function panelAttributes(tag: string, tabId: string): Record<string, string> {
  return /^(?:div|section)$/.test(tag) ? { role: 'tabpanel', 'aria-labelledby': tabId } : {};
}

function scoreTabs(element: PlannedElement): number {
  if (isButtonLike(element)) return 0;
  return (
    nameSays(element, [
      [/tabs?\b|tablist|switch|toggle/, 3],
      [/source|output|raw|theme/, -3],
    ]) +
    sentenceSays(element, [[/\btabs?(?: \w+)?$/, 2]]) +
    (element.descendants.includes('button') ? 1 : 0)
  );
}

/** Three points and more where nothing speaks of tabs. */
function scoreSource(element: PlannedElement): number {
  if (isButtonLike(element) || /^(?:input|select|form|span|a|h[1-6])$/.test(element.tag ?? '')) return 0;
  return (
    nameSays(element, [
      [/source|\braw\b|original|markdown|\bmd\b/, 2],
      [
        /label|active|current|badge|count|char|time|\btoc\b|tabs?\b|output|input|editor|btn|button|status|url|html/,
        -6,
      ],
    ]) +
    sentenceSays(element, [
      [/original|\braw\b|unrendered|markdown (?:source|text|code)|source (?:text|code)|plain markdown/, 2],
      [/active|current|which|label|loaded from|badge|edit|type|paste/, -6],
    ]) +
    (/^(?:pre|code|textarea)$/.test(element.tag ?? '') ? 1 : 0)
  );
}
