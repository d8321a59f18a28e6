/** A select that limits the page to the rows of one region, or of whatever column the brief filters by. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan, plainText } from '../../../markdown.ts';
import { defineFeature, type FeatureContext } from '../feature.ts';
import { findColumn } from '../find-column.ts';
import {
  freeElements,
  isAboutCurrency,
  isChoiceLike,
  isTableLike,
  pickElement,
  says,
} from '../pick-element.ts';
import { groupBy } from '../sales-data.ts';

const FILTER_BY = /\bfilter\w*\b[^.#]*?\b(?:by|per|on)\s+(?:the\s+|a\s+)?["'`]?([\p{L}\p{N}_-]+)/iu;
const DATA_ATTRIBUTE = /\bdata-([a-z][a-z0-9-]*)(?![\w.-]*\.\w)/i;
const ALL = 'All';

export const regionFilter = defineFeature({
  name: 'region-filter',
  settings: z.object({ id: z.string(), column: z.string(), attribute: z.string() }),

  detect(context) {
    const { plan, brief, core } = context;
    const word = FILTER_BY.exec(brief)?.[1];
    const candidates = freeElements(context).filter((one) => !isTableLike(one) && !isAboutCurrency(one));
    const element = pickElement(
      candidates,
      (one) => says(one, [[/filter/, 2]]) + (word && isChoiceLike(one) ? 1 : 0),
    );
    if (!element && !word) return undefined;
    const total = plan.elements.find(({ id }) => id === core.totalId);
    const asked = total?.dataset[0] ?? DATA_ATTRIBUTE.exec(brief)?.[1]?.toLowerCase();
    const column = word ?? asked ?? element?.id.split(/[-_]/)[0] ?? 'region';
    return {
      id: element?.id ?? `${attributeName(column)}-filter`,
      column,
      attribute: attributeName(asked ?? column),
    };
  },

  build({ id, column, attribute }, context) {
    const { table } = context.data;
    const index = findColumn(table.columns, column);
    return {
      control: select(id, table.columns[index ?? -1] ?? column, choices(context, index)),
      totalAttributes: { [`data-${attribute}`]: ALL },
      config: {
        selectId: id,
        column: index === undefined ? null : (table.columns[index] ?? null),
        attribute,
      },
      script: SCRIPT,
      summary: `${codeSpan(`#${id}`)} limits the page to one ${plainText(column)}; the total's ${codeSpan(`data-${attribute}`)} names the active choice.`,
      usage: `Choose a ${plainText(column)} to see its figures only; "${ALL}" shows everything.`,
      notes:
        index === undefined
          ? [`${context.core.dataFile} has no ${column} column, so the filter #${id} offers "${ALL}" only.`]
          : [],
    };
  },
});

function attributeName(word: string): string {
  return (
    word
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'region'
  );
}

function choices({ data }: FeatureContext, index: number | undefined): string[] {
  return index === undefined ? [] : [...groupBy(data.records, index).keys()].toSorted();
}

function select(id: string, label: string, names: string[]): string {
  const options = names.map(
    (name) => `<option value="${escapeHtml(name)}">${escapeHtml(name || '(blank)')}</option>`,
  );
  return `<label class="field">${escapeHtml(label)}
            <select id="${escapeHtml(id)}" class="form-select" autocomplete="off"><option value="${ALL}">${ALL}</option>${options.join('')}</select>
          </label>`;
}

const SCRIPT = `{
      // The filter: its choices follow the data, and the total names the active one.
      select: document.getElementById(config['region-filter'].selectId),
      start() {
        this.select.addEventListener('change', render);
      },
      refresh(all) {
        const { column } = config['region-filter'];
        if (column === null) return;
        const chosen = this.select.value;
        const names = [...new Set(all.map((record) => cell(record, column)))].sort();
        const options = names.map((name) => new Option(name || '(blank)', name));
        this.select.replaceChildren(new Option('${ALL}', '${ALL}'), ...options);
        this.select.value = names.includes(chosen) ? chosen : '${ALL}';
      },
      keep(record) {
        const { column } = config['region-filter'];
        return this.select.value === '${ALL}' || cell(record, column) === this.select.value;
      },
      render() {
        total.setAttribute(\`data-\${config['region-filter'].attribute}\`, this.select.value);
      },
    }`;
