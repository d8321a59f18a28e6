/** Exchange rates as `{ "USD": 1, "EUR": 0.85 }` or `{ "base": "USD", "rates": { … } }`. */
import { z } from 'zod';

const rateTable = z.record(z.string().min(1), z.number().positive());
const ratesFile = z.union([
  z.object({ base: z.string().optional(), rates: rateTable }),
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
  const { base, rates } = parsed.data;
  const unit = base && base in rates ? base : Object.keys(rates).find((code) => rates[code] === 1);
  const first = Object.keys(rates)[0] ?? '';
  const notes = unit ? [] : [`No rate in ${name} is 1; the figures of the data are taken to be in ${first}.`];
  return { rates, base: unit ?? first, notes };
}

function parseJson(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
