/** Figures, charts, filters and a table of one data file, for briefs that ask to see data and not just a sum. */
import { asksForFigures } from '../sales-summary/asks-for-figures.ts';
import { tableFiles } from '../sales-summary/find-data-file.ts';
import { readTable } from '../sales-summary/read-csv.ts';
import { makeSummary } from '../sales-summary/summary.ts';
import type { Template } from '../template.ts';
import { asksForCharts, asksForDashboard } from './asks-for-charts.ts';
import { impliedElements } from './implied-elements.ts';

export const dataDashboard: Template = {
  name: 'data-dashboard',

  /** A table and the wish to see it drawn; a sum with a chart beside it stays a summary. */
  score(plan, files) {
    const tables = tableFiles(files, plan.files);
    if (tables.length === 0 && !plan.files.some((name) => /\.(csv|tsv)$/i.test(name))) return 0;
    if (asksForDashboard(plan.brief)) return 5;
    const columns = tables.flatMap((name) => readTable(name, files.get(name) ?? Buffer.alloc(0)).columns);
    return asksForCharts(plan) && !asksForFigures(plan.brief, columns) ? 3 : 0;
  },

  produce(input) {
    return makeSummary(input, { isDashboard: true, defaultTitle: 'Dashboard', impliedElements });
  },
};
