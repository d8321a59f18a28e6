/** Exchange rates in the shapes that files and services have them in. */
import { describe, expect, it } from 'vitest';
import {
  holdsRates,
  readRates,
} from '../../../../../../action/site/generate/templates/sales-summary/read-rates.ts';
import { make, makeTask } from '../../support.ts';

const asFile = (content: unknown) => Buffer.from(JSON.stringify(content));

describe('rates of EUR at 0.8 for one USD', () => {
  it.each<[string, unknown]>([
    ['a flat object', { USD: 1, EUR: 0.8 }],
    ['numbers as text and a date beside them', { USD: '1.0', EUR: '0.80', updated: '2031-01-01' }],
    ['small letters', { base: 'usd', rates: { usd: 1, eur: 0.8 } }],
    ['a base that is not listed', { base: 'USD', rates: { EUR: 0.8 } }],
    ['names of services', { base_code: 'USD', conversion_rates: { USD: 1, EUR: 0.8 } }],
    ['pairs of codes', { source: 'USD', quotes: { USDEUR: 0.8 } }],
    ['a list of objects', [{ currency: 'USD', rate: 1 }, { currency: 'EUR', rate: 0.8 }]], // biome-ignore format: one line each
    ['a list inside', { rates: [{ code: 'USD', value: 1 }, { code: 'EUR', value: 0.8 }] }], // biome-ignore format: one line each
    ['a list of pairs', [['USD', 1], ['EUR', 0.8]]], // biome-ignore format: one line each
    ['objects', { USD: { rate: 1, symbol: '$' }, EUR: { rate: 0.8, symbol: '€' } }],
  ])('are read from %s', (_, content) => {
    const { rates, base } = readRates(asFile(content), 'fx.json');
    expect({ base, ...rates }).toEqual({ base: 'USD', USD: 1, EUR: 0.8 });
  });

  it.each<[string, unknown]>([
    ['rows of data', [{ name: 'Nut', value: 3 }, { name: 'Bolt', value: 4 }]], // biome-ignore format: one line each
    ['data with a number beside it', { KPI: 5, orders: [{ id: 1 }] }],
    ['rates that are none', { rates: { USD: 0, EUR: 'soon' } }],
    ['nothing', {}],
    ['null', null],
  ])('are not seen in %s', (_, content) => {
    expect(holdsRates(asFile(content))).toBe(false);
  });
});

it('a list of rates does not take the place of the data', async () => {
  const one = await make(
    makeTask({ brief: 'Sum the sales column of data.csv in #t.', files: { 'data.csv': 'a,sales\nx,7\n' } }),
  );
  const rates = JSON.stringify([{ from: 'USD', to: 'EUR', value: 0.8 }]);
  const brief = 'Add a currency select #c that converts the total using rates.json.';
  const two = await make(makeTask({ round: 2, brief, files: { 'rates.json': rates } }), one.generation.files);
  expect(two.text('index.html')).toMatch(/id="t"[^>]*>7</);
  expect(two.generation.notes.join()).toContain('rates.json holds no table of exchange rates');
});

it('a wish for a format is no wish for a choice of currencies', async () => {
  const brief = 'Sum the sales column of data.csv in #t, formatted as USD currency.';
  const { text } = await make(makeTask({ brief, files: { 'data.csv': 'a,sales\nx,7\n' } }));
  expect(text('index.html')).not.toContain('currency-picker');
});
