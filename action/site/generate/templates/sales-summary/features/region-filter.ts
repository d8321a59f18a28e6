/** A select that limits the page to the rows of one region, or of whatever column the brief filters by. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan, plainText } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { isChoiceLike, isTableLike, pickElement, says } from '../../kit/elements.ts';
import { defineFeature, type FeatureContext, MOST } from '../feature.ts';
import { ALL, allSettings, columnSettings, FILTER_BY } from '../filter/filter-wishes.ts';
import { findColumn } from '../find-column.ts';
import { isAboutCurrency } from '../pick-element.ts';
import { groupBy } from '../sales-data.ts';
import { columnAbout } from '../words-about.ts';

const settings = z.object({
  id: z.string(),
  column: z.string(),
  attribute: z.string(),
  /** The choice that limits nothing, where it is not called "All". */
  all: z.object({ value: z.string(), label: z.string() }).optional(),
});

export const regionFilter = defineFeature({
  name: 'region-filter',
  settings,
  most: MOST,

  detect(context) {
    const { brief, data, core } = context;
    const said = FILTER_BY.exec(brief)?.[1];
    // A range of dates is another feature.
    const word = said !== undefined && /^(?:dates?|time|period)$/i.test(said) ? undefined : said;
    const about = (one: PlannedElement) => columnAbout(one, data.table.columns, core.amountColumn);
    const candidates = context.free.filter((one) => !isTableLike(one) && !isAboutCurrency(one));
    const element = pickElement(
      candidates,
      (one) =>
        says(one, [[/filter/, 2]]) +
        (isChoiceLike(one) && (word || about(one)) ? 1 : 0) +
        (about(one) && says(one, [[/\b(select|dropdown|drop-down)\b/, 1]]) > 0 ? 1 : 0),
    );
    if (!element && !(word && context.isFirst)) return undefined;
    if (element?.tag && !/^(select|div|section|form|fieldset)$/.test(element.tag)) return undefined;
    return { ...columnSettings(context, element, word), ...allSettings(context, element) };
  },

  script: `(settings) => ({
      // The filter: its choices follow the data, and the total names the active one.
      select: document.getElementById(settings.selectId),
      start() {
        this.select.addEventListener('change', render);
        this.select.addEventListener('input', render);
      },
      refresh(all) {
        const { column } = settings;
        if (column === null) return;
        const chosen = this.select.selectedIndex > 0 ? this.select.value : null;
        const names = [...new Set(all.map((row) => cell(row, column)))].sort();
        const options = names.map((name) => new Option(name || '(blank)', name));
        this.select.replaceChildren(new Option(settings.all.label, settings.all.value), ...options);
        this.select.selectedIndex = names.indexOf(chosen) + 1;
      },
      keep(row) {
        return this.select.selectedIndex <= 0 || cell(row, settings.column) === this.select.value;
      },
      render() {
        total.setAttribute(\`data-\${settings.attribute}\`, this.select.value);
      },
    })`,

  build({ id, column, attribute, all = { value: ALL, label: ALL } }, context) {
    const { table } = context.data;
    const index = findColumn(table.columns, column);
    return {
      control: select(id, table.columns[index ?? -1] ?? column, all, choices(context, index)),
      totalAttributes: { [`data-${attribute}`]: all.value },
      config: {
        selectId: id,
        column: index === undefined ? null : (table.columns[index] ?? null),
        attribute,
        all,
      },
      summary: `${codeSpan(`#${id}`)} limits the page to one ${plainText(column)}; the total's ${codeSpan(`data-${attribute}`)} names the active choice.`,
      usage: `Choose a ${plainText(column)} to see its figures only; "${plainText(all.label)}" shows everything.`,
      notes:
        index === undefined
          ? [
              `${context.core.dataFile} has no ${column} column, so the filter #${id} offers "${all.label}" only.`,
            ]
          : [],
    };
  },
});

function choices({ data }: FeatureContext, index: number | undefined): string[] {
  return index === undefined ? [] : [...groupBy(data.rows, index).keys()].toSorted();
}

function select(id: string, label: string, all: { value: string; label: string }, names: string[]): string {
  const options = names.map(
    (name) => `<option value="${escapeHtml(name)}">${escapeHtml(name || '(blank)')}</option>`,
  );
  const first = `<option value="${escapeHtml(all.value)}">${escapeHtml(all.label)}</option>`;
  return `<label class="field">${escapeHtml(label)}
            <select id="${escapeHtml(id)}" class="form-select" autocomplete="off">${first}${options.join('')}</select>
          </label>`;
}
