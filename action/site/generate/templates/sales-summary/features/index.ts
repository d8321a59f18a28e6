/** All features of the summary page, in the order they appear. A new one is one file and one line here. */
import type { Feature } from '../feature.ts';
import { currencyPicker } from './currency-picker.ts';
import { figure } from './figure.ts';
import { productTable } from './product-table.ts';
import { regionFilter } from './region-filter.ts';

/** Figures come last: an id that speaks of a total may belong to a table or a picker. */
export const features: readonly Feature[] = [regionFilter, currencyPicker, productTable, figure];
