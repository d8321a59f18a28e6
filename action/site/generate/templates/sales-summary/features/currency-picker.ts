/** A select that converts every figure of the page with the rates of an attached file. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import type { FileTree } from '../../../../context.ts';
import { codeSpan } from '../../../markdown.ts';
import { isChoiceLike, pickElement, says } from '../../kit/elements.ts';
import { defineFeature } from '../feature.ts';
import { isAboutCurrency } from '../pick-element.ts';
import { holdsRates, readRates } from '../read-rates.ts';
import { RATES_CODE } from '../script/rates.ts';

/** Words for what shows the active currency. */
const IS_LABEL = /\b(code|unit|symbol|label)\b/i;
/** "Formatted as USD currency" wants a look, not a choice. */
const ASKED =
  /\bcurrenc(?:y|ies)\b[^.\n]{0,60}\b(?:pick\w*|select\w*|switch\w*|dropdown|choos\w*|toggle|convert\w*|rates?)\b|\b(?:pick\w*|select\w*|switch\w*|dropdown|choos\w*|toggle|convert\w*|conversions?|exchange|rates?|different|other|multiple|several)\b[^.\n]{0,60}\bcurrenc(?:y|ies)\b/i;

export const currencyPicker = defineFeature({
  name: 'currency-picker',
  settings: z.object({ pickerId: z.string(), labelId: z.string(), ratesFile: z.string() }),

  script: `(settings) => ({
      // The currency picker: every figure is multiplied by the chosen currency's rate.
      picker: document.getElementById(settings.pickerId),
      label: document.getElementById(settings.labelId),
      rates: settings.rates,
      start() {
        this.picker.addEventListener('change', render);
        this.picker.addEventListener('input', render);
      },
      async load() {
        const { ratesFile, base } = settings;
        if (base === '') return;
        const response = await answered(fetch(ratesFile.split('/').map(encodeURIComponent).join('/')), ratesFile);
        const content = await response.json();
        const found = ratesIn(content)?.rates;
        if (!found) throw new Error(\`\${ratesFile} holds no exchange rates.\`);
        const chosen = this.picker.value;
        this.rates = base in found ? found : { [base]: 1, ...found };
        this.picker.replaceChildren(...Object.keys(this.rates).map((code) => new Option(code, code)));
        this.picker.value = chosen in this.rates ? chosen : base;
      },
      rate() {
        return (this.rates[this.picker.value] ?? 1) / (this.rates[settings.base] ?? 1);
      },
      render() {
        this.label.textContent = this.picker.value;
        this.label.dataset.rate = this.rate();
        total.dataset.currency = this.picker.value;
      },
    })`,

  detect(context) {
    const { plan, brief, files, core } = context;
    if (!context.isFirst) return undefined;
    const asked = ASKED.test(brief);
    const about = context.free.filter((one) => isAboutCurrency(one) || (asked && isChoiceLike(one)));
    const picker = pickElement(
      about,
      (one) => (isChoiceLike(one) ? 3 : 0) + says(one, [[/pick|select|switch|dropdown|choo/, 2]]),
    );
    if (!picker && !asked) return undefined;
    const label = pickElement(
      context.free.filter((one) => isAboutCurrency(one) || (asked && IS_LABEL.test(one.id))),
      (one) => (one === picker || isChoiceLike(one) ? 0 : 1),
    );
    return {
      pickerId: picker?.id ?? 'currency-picker',
      labelId: label?.id ?? 'total-currency',
      ratesFile: ratesFileIn(files, plan.files, core.dataFile),
    };
  },

  build({ pickerId, labelId, ratesFile }, context) {
    const { rates, base, notes } = readRates(context.files.get(ratesFile), ratesFile);
    return {
      control: picker(pickerId, Object.keys(rates), base),
      besideTotal: `<span id="${escapeHtml(labelId)}" class="unit" data-rate="1">${escapeHtml(base)}</span>`,
      totalAttributes: { 'data-currency': base },
      config: { pickerId, labelId, ratesFile, rates, base },
      code: [RATES_CODE],
      summary: `${codeSpan(`#${pickerId}`)} converts the figures with the rates in ${codeSpan(ratesFile)}; ${codeSpan(`#${labelId}`)} shows the active currency. It starts with ${base ? codeSpan(base) : 'no currency'}, whose figures are those of the data.`,
      usage: `Choose a currency to convert the figures; ${codeSpan(ratesFile)} holds what one unit of the base currency is worth.`,
      notes,
    };
  },
});

/** The JSON file the brief names, else one that holds rates. */
function ratesFileIn(files: FileTree, named: readonly string[], dataFile: string): string {
  const asked = named.find((name) => /\.json$/i.test(name) && name !== dataFile);
  const fitting = [...files].find(([name, bytes]) => /\.json$/i.test(name) && holdsRates(bytes));
  return asked ?? fitting?.[0] ?? 'rates.json';
}

function picker(id: string, currencies: string[], base: string): string {
  const options = currencies.map((code) => {
    const text = escapeHtml(code);
    return `<option value="${text}"${code === base ? ' selected' : ''}>${text}</option>`;
  });
  const none = '<option value="">No rates available</option>';
  return `<label class="field">Currency
            <select id="${escapeHtml(id)}" class="form-select" autocomplete="off">${options.join('') || none}</select>
          </label>`;
}
