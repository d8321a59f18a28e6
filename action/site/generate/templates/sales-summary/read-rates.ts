/**
 * Exchange rates as `{ "USD": 1, "EUR": 0.85 }`, as `{ "base": "USD", "rates": { … } }`, as a list of
 * `{ "code", "rate" }`, or with an object that has a `rate` for each currency. The page reads them the same way.
 */
import { z } from 'zod';

const rate = z.coerce.number().positive();
const entry = z.union([rate, z.object({ rate }).transform((one) => one.rate)]);
const code = z.string().min(1).max(10);
const listed = z
  .array(
    z.union([
      z.object({ code, rate }),
      z.object({ currency: code, rate }).transform((one) => ({ code: one.currency, rate: one.rate })),
    ]),
  )
  .min(1)
  .transform((list) => Object.fromEntries(list.map((one) => [one.code, one.rate])));
const rateTable = z.union([listed, z.record(code, entry)]);
const ratesFile = z.union([
  z.object({ base: code.optional(), rates: rateTable }),
  rateTable.transform((rates) => ({ base: undefined, rates })),
]);

export interface Rates {
  rates: Record<string, number>;
  /** The currency of the data; empty if there are no rates. */
  base: string;
  notes: string[];
}

export function readRates(bytes: Buffer | undefined, name: string): Rates {
  const parsed = ratesFile.safeParse(parseJson(bytes));
  if (!parsed.success) {
    const problem = bytes ? 'holds no table of exchange rates' : 'was not sent';
    return { rates: {}, base: '', notes: [`${name} ${problem}, so the page cannot convert currencies.`] };
  }
  const { base } = parsed.data;
  // A base that is not listed beside its rates is worth one of itself.
  const rates =
    base === undefined || base in parsed.data.rates ? parsed.data.rates : { [base]: 1, ...parsed.data.rates };
  const unit = base && base in rates ? base : Object.keys(rates).find((code) => rates[code] === 1);
  const first = Object.keys(rates)[0] ?? '';
  const notes = unit ? [] : [`No rate in ${name} is 1; the figures of the data are taken to be in ${first}.`];
  return { rates, base: unit ?? first, notes };
}

export function holdsRates(bytes: Buffer): boolean {
  return ratesFile.safeParse(parseJson(bytes)).success;
}

function parseJson(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
