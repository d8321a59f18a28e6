/** A page that adds up a column of a CSV file, and what later rounds ask of it. */
import type { Template } from '../template.ts';
import { asksForFigures } from './asks-for-figures.ts';
import { findProduct } from './derived-column.ts';
import { tableFiles } from './find-data-file.ts';
import { readTable } from './read-csv.ts';
import { makeSummary } from './summary.ts';

export const salesSummary: Template = {
  name: 'sales-summary',

  /** A table to add up and the wish to have it added up are both needed. */
  score(plan, files) {
    const tables = tableFiles(files, plan.files);
    if (tables.length === 0 && !plan.files.some((name) => /\.(csv|tsv)$/i.test(name))) return 0;
    const read = tables.map((name) => readTable(name, files.get(name) ?? Buffer.alloc(0)));
    const columns = read.flatMap((table) => table.columns);
    const isProduct = read.some((table) => findProduct(plan.brief, table) !== undefined);
    if (!isProduct && !asksForFigures(plan.brief, columns)) return 0;
    const readsNumber = plan.elements.some(({ numeric }) => numeric);
    return 2 + (plan.columns.length > 0 ? 1 : 0) + (readsNumber ? 1 : 0);
  },

  produce(input) {
    return makeSummary(input, { isDashboard: false, defaultTitle: 'Sales summary' });
  },
};
