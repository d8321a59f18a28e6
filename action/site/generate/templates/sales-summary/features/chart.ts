/** A chart of the data: bars, a line, a pie or a doughnut of one column grouped by another. */
import { z } from 'zod';
import { codeSpan, plainText } from '../../../markdown.ts';
import { chartSection, partIds } from '../chart/chart-html.ts';
import { type ChartSpec, chartSpec, readChart } from '../chart/chart-spec.ts';
import { DRAWING_CODE } from '../chart/drawing-code.ts';
import { isChart } from '../chart/is-chart.ts';
import { CHART_PART_CODE } from '../chart/part-code.ts';
import { POINTS_CODE } from '../chart/points-code.ts';
import { chartTools } from '../chart/tools.ts';
import { defineFeature, type FeatureContext, MOST } from '../feature.ts';
import { findColumn } from '../find-column.ts';
import { decimalMarkOf, parseAmount } from '../parse-amount.ts';
import { columnCells } from '../read-csv.ts';
import { DATE_CODE } from '../script/dates.ts';

const CHART_JS = 'chart.js';

export const chart = defineFeature({
  name: 'chart',
  // Nested, since a bare value would take the element whose id it happens to be: a column's name may be one.
  settings: z.object({ id: z.string(), shows: chartSpec }),
  most: MOST,
  script: '(settings) => chartPart(settings)',

  detect(context) {
    const element = context.free.find(isChart);
    return element && { id: element.id, shows: readChart(element, context) };
  },

  build({ shows: spec }, context) {
    const { data, core } = context;
    const isChartJs = core.libraries.includes(CHART_JS);
    const { columns, rows } = data.table;
    const valueIndex = findColumn(columns, spec.value);
    const group = columns[(spec.group === null ? undefined : findColumn(columns, spec.group)) ?? -1] ?? null;
    const cells = valueIndex === undefined ? [] : columnCells(data.table, valueIndex);
    const decimalMark = decimalMarkOf(cells.filter((cell) => cell !== ''));
    const entries = rows.map((row, index) => ({
      label: group === null ? String(index + 1) : (row[columns.indexOf(group)] ?? '').trim(),
      amount: parseAmount(cells[index] ?? '', decimalMark),
    }));
    const leastPlaces = core.places;
    const { points, note } = chartTools.chartPoints(entries, { ...spec, leastPlaces });
    const title = titleOf(spec, group);
    const { kind, period, aggregate, value } = spec;
    return {
      chart: chartSection({ spec, points, note, title, isChartJs }),
      config: {
        ...partIds(spec, isChartJs),
        usesLibrary: isChartJs && spec.tag !== 'svg',
        kind,
        ...(period && { period }),
        aggregate,
        value,
        group,
        title,
        valueLabel: aggregate === 'count' ? 'Rows' : value,
        decimalMark,
        leastPlaces,
        isMoney: value === core.amountColumn && aggregate !== 'count',
      },
      code: [DATE_CODE, POINTS_CODE, DRAWING_CODE, CHART_PART_CODE],
      summary: `${codeSpan(`#${spec.id}`)} is a ${kind} chart: ${plainText(title)}. It follows the choices above it, and its figures are listed below it.`,
      notes: chartNotes(spec, context, group),
    };
  },
});

function titleOf({ aggregate, value, period }: ChartSpec, group: string | null): string {
  const subject = { sum: value, average: `Average ${value}`, count: 'Number of rows' }[aggregate];
  return `${subject} by ${period ?? group ?? 'row'}`;
}

function chartNotes(
  { id, group, value, missing }: ChartSpec,
  { core }: FeatureContext,
  found: string | null,
) {
  const { dataFile } = core;
  return [
    ...(group !== null && found === null
      ? [`${dataFile} has no ${group} column any more, so the chart #${id} shows each row.`]
      : []),
    ...(missing === undefined
      ? []
      : [
          `The brief speaks of "${missing}", which is no column of ${dataFile}; the chart #${id} shows "${value}".`,
        ]),
  ];
}
