/** Which id plays which part, in briefs that say the same in other words. */
import { describe, expect, it } from 'vitest';
import type { TaskCheck } from '../../../../../src/contract/task.ts';
import { make, makeTask } from '../support.ts';

const files = { 'orders.csv': 'Item,Region,Revenue\nA,N,1\nB,S,2\n', 'fx.json': '{"USD":1,"INR":83.1}' };
const ROUND_1 =
  'Load `orders.csv`, compute total revenue. Put the number in an element with id "revenue-total".';

async function settings(brief: string, checks: TaskCheck[] = []) {
  const one = await make(makeTask({ brief: ROUND_1, files }));
  const two = await make(makeTask({ round: 2, brief, checks }), one.generation.files);
  return JSON.parse(two.text('site.json')).settings;
}

it('the total goes where the brief says, in whatever words', async () => {
  expect(await settings('Polish it.')).toMatchObject({
    totalId: 'revenue-total',
    amountColumn: 'Revenue',
    features: {},
  });
});

describe('a later brief switches a feature on', () => {
  it.each<[string, string, object]>([
    [
      'a table',
      'Show a per-item breakdown in a table with id "breakdown".',
      { 'product-table': { id: 'breakdown', column: 'Item' } },
    ],
    [
      'a table without an id',
      'List revenue per Region in a table.',
      { 'product-table': { id: 'product-sales', column: 'Region' } },
    ],
    [
      'a filter',
      'Let visitors filter by Region with a dropdown #regionSelect; #revenue-total gets data-area.',
      { 'region-filter': { id: 'regionSelect', column: 'Region', attribute: 'area' } },
    ],
    [
      'a picker',
      'Add a dropdown #cur that lets people choose the currency, rates in fx.json, and show the code in #cur-code.',
      { 'currency-picker': { pickerId: 'cur', labelId: 'cur-code', ratesFile: 'fx.json' } },
    ],
    [
      'everything at once',
      'Filter by Region via #where. Add a currency select #unit using fx.json and show the currency in #unit-name. Add a table #rows that lists each item.',
      {
        'region-filter': { id: 'where', column: 'Region', attribute: 'region' },
        'currency-picker': { pickerId: 'unit', labelId: 'unit-name', ratesFile: 'fx.json' },
        'product-table': { id: 'rows', column: 'Item' },
      },
    ],
  ])('%s', async (_, brief, features) => {
    expect((await settings(brief)).features).toEqual(features);
  });

  it('or a check does, where the brief names no id', async () => {
    const checks = [{ js: "document.querySelectorAll('#lines tbody tr').length === 2" }];
    expect((await settings('Break it down.', checks)).features).toEqual({
      'product-table': { id: 'lines', column: 'Item' },
    });
  });
});
