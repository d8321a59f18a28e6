/** All features of the summary page, in the order they appear. A new one is one file and one line here. */
import type { Feature } from '../feature.ts';
import { chart } from './chart.ts';
import { currencyPicker } from './currency-picker.ts';
import { dateRange } from './date-range.ts';
import { figure } from './figure.ts';
import { productTable } from './product-table.ts';
import { regionFilter } from './region-filter.ts';
import { search } from './search.ts';
import { topName } from './top-name.ts';

/** In the order they choose elements: an id that speaks of a total may belong to a table, a chart or a picker. */
export const features: readonly Feature[] = [
  chart,
  search,
  dateRange,
  regionFilter,
  currencyPicker,
  productTable,
  topName,
  figure,
];
