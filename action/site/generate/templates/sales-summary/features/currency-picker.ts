/** A select that converts every figure of the page with the rates of an attached file. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import { defineFeature } from '../feature.ts';
import { freeElements, isAboutCurrency, isChoiceLike, pickElement, says } from '../pick-element.ts';
import { readRates } from '../read-rates.ts';

const ASKED = /\bcurrenc(?:y|ies)\b/i;

export const currencyPicker = defineFeature({
  name: 'currency-picker',
  settings: z.object({ pickerId: z.string(), labelId: z.string(), ratesFile: z.string() }),

  detect(context) {
    const { plan, brief } = context;
    const asked = ASKED.test(brief);
    const about = freeElements(context).filter((one) => isAboutCurrency(one) || (asked && isChoiceLike(one)));
    const picker = pickElement(
      about,
      (one) => (isChoiceLike(one) ? 3 : 0) + says(one, [[/pick|select|switch|dropdown|choo/, 2]]),
    );
    if (!picker && !asked) return undefined;
    const label = pickElement(about, (one) => (one === picker || isChoiceLike(one) ? 0 : 1));
    return {
      pickerId: picker?.id ?? 'currency-picker',
      labelId: label?.id ?? 'total-currency',
      ratesFile: plan.files.find((name) => /\.json$/i.test(name)) ?? 'rates.json',
    };
  },

  build({ pickerId, labelId, ratesFile }, context) {
    const { rates, base, notes } = readRates(context.files.get(ratesFile), ratesFile);
    return {
      control: picker(pickerId, Object.keys(rates), base),
      besideTotal: `<span id="${escapeHtml(labelId)}" class="unit">${escapeHtml(base)}</span>`,
      config: { pickerId, labelId, ratesFile, rates, base },
      script: SCRIPT,
      summary: `${codeSpan(`#${pickerId}`)} converts the figures with the rates in ${codeSpan(ratesFile)}; ${codeSpan(`#${labelId}`)} shows the active currency. It starts with ${base ? codeSpan(base) : 'no currency'}, whose figures are those of the data.`,
      usage: `Choose a currency to convert the figures; ${codeSpan(ratesFile)} holds what one unit of the base currency is worth.`,
      notes,
    };
  },
});

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

const SCRIPT = `{
      // The currency picker: every figure is multiplied by the chosen currency's rate.
      picker: document.getElementById(config['currency-picker'].pickerId),
      label: document.getElementById(config['currency-picker'].labelId),
      rates: config['currency-picker'].rates,
      start() {
        this.picker.addEventListener('change', render);
      },
      async load() {
        const { ratesFile, base } = config['currency-picker'];
        if (base === '') return;
        const content = await (await fetchFile(ratesFile)).json();
        const chosen = this.picker.value;
        this.rates = content.rates ?? content;
        this.picker.replaceChildren(...Object.keys(this.rates).map((code) => new Option(code, code)));
        this.picker.value = chosen in this.rates ? chosen : base;
      },
      rate() {
        return (this.rates[this.picker.value] ?? 1) / (this.rates[config['currency-picker'].base] ?? 1);
      },
      render() {
        this.label.textContent = this.picker.value;
      },
    }`;
