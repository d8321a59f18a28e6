/** Two dates that limit the page to the rows between them, both included. */
import { z } from 'zod';
import { codeSpan, plainText } from '../../../markdown.ts';
import { attributesHtml, pickElement, says } from '../../kit/elements.ts';
import { chartTools } from '../chart/tools.ts';
import { dateColumn } from '../date-column.ts';
import { defineFeature } from '../feature.ts';
import { columnCells } from '../read-csv.ts';
import { DATE_CODE } from '../script/dates.ts';

const ASKED =
  /\b(?:date|time)[\s-]*(?:range|period|filter|picker)\b|\b(?:start|from)\s+(?:date\s+)?(?:and|to|until)\s+(?:end|to)?\s*date\b|\bbetween two dates\b/i;

export const dateRange = defineFeature({
  name: 'date-range',
  settings: z.object({ fromId: z.string(), toId: z.string(), column: z.string() }),

  script: `(settings) => ({
      // The range of dates: a row without a date is kept only while nothing is chosen.
      from: document.getElementById(settings.fromId),
      to: document.getElementById(settings.toId),
      isDayFirst: false,
      start() {
        for (const box of [this.from, this.to]) box.addEventListener('input', render);
      },
      refresh(all) {
        this.isDayFirst = putsDayFirst(all.map((row) => cell(row, settings.column)));
      },
      keep(row) {
        const { value: from } = this.from;
        const { value: to } = this.to;
        if (from === '' && to === '') return true;
        const date = isoDate(cell(row, settings.column), this.isDayFirst);
        return date !== undefined && date >= from && (to === '' || date <= to);
      },
    })`,

  detect({ free, brief, isFirst, data }) {
    const column = dateColumn(data.table);
    if (!isFirst || column === undefined) return undefined;
    const boxes = free.filter(({ tag, numeric }) => (tag === undefined || tag === 'input') && !numeric);
    const dated = boxes.filter((one) => says(one, [[/date|\bday\b|period|range/, 1]]) > 0);
    const from = pickElement(dated, (one) => says(one, [[/\b(?:from|start|since|begin|min|after)\b/, 1]]));
    const to = pickElement(
      dated.filter((one) => one !== from),
      (one) => says(one, [[/\b(?:to|end|until|till|max|before)\b/, 1]]),
    );
    if (!from && !to && !ASKED.test(brief)) return undefined;
    return { fromId: from?.id ?? 'page-from', toId: to?.id ?? 'page-to', column };
  },

  build({ fromId, toId, column }, { data, core }) {
    const index = data.table.columns.indexOf(column);
    const cells = index === -1 ? [] : columnCells(data.table, index);
    const isDayFirst = chartTools.putsDayFirst(cells);
    const dates = cells.flatMap((cell) => chartTools.isoDate(cell, isDayFirst) ?? []).toSorted();
    const box = (id: string, label: string) => `<label class="field">${label}
            <input${attributesHtml({ type: 'date', id, class: 'form-control', min: dates[0], max: dates.at(-1), autocomplete: 'off' })}>
          </label>`;
    return {
      control: [box(fromId, 'From'), box(toId, 'To')].join('\n          '),
      config: { fromId, toId, column },
      code: [DATE_CODE],
      summary: `${codeSpan(`#${fromId}`)} and ${codeSpan(`#${toId}`)} limit the page to a range of ${plainText(column)}, both days included.`,
      usage: 'Choose a first and a last day to see the figures between them; empty means no limit.',
      notes: dates.length === 0 ? [`${core.dataFile} has no dates in the column ${column}.`] : [],
    };
  },
});
