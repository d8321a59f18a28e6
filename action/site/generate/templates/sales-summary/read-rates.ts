/** The exchange rates of an attached file, read by the page's own code (`script/rates.ts`). */
import { compileFunction } from 'node:vm';
import { RATES_CODE } from './script/rates.ts';

type FoundRates = { base: string | undefined; rates: Record<string, number> } | undefined;

const compile = compileFunction(`${RATES_CODE} return ratesIn;`);
const ratesIn: (content: unknown) => FoundRates = compile();

export interface Rates {
  rates: Record<string, number>;
  /** The currency of the data; empty if there are no rates. */
  base: string;
  notes: string[];
}

export function readRates(bytes: Buffer | undefined, name: string): Rates {
  const found = ratesIn(parseJson(bytes));
  if (!found) {
    const problem = bytes ? 'holds no table of exchange rates' : 'was not sent';
    return { rates: {}, base: '', notes: [`${name} ${problem}, so the page cannot convert currencies.`] };
  }
  const { base } = found;
  // A base that is not listed beside its rates is worth one of itself.
  const rates =
    base === undefined || Object.hasOwn(found.rates, base) ? found.rates : { [base]: 1, ...found.rates };
  const unit =
    base && Object.hasOwn(rates, base) ? base : Object.keys(rates).find((code) => rates[code] === 1);
  const first = Object.keys(rates)[0] ?? '';
  const notes = unit ? [] : [`No rate in ${name} is 1; the figures of the data are taken to be in ${first}.`];
  return { rates, base: unit ?? first, notes };
}

export function holdsRates(bytes: Buffer): boolean {
  return ratesIn(parseJson(bytes)) !== undefined;
}

function parseJson(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
