/** Exchange rates for the converter: only those that an attachment or the brief gives, and none from memory. */
import { holdsRates, readRates } from '../../../sales-summary/read-rates.ts';
import type { AppContext } from '../../app.ts';
import type { Measure } from './units.ts';

export const CURRENCY = /\b(?:currenc(?:y|ies)|exchange rates?|w(?:ä|ae)hrung\w*|devises?|monedas?|forex)\b/i;
const WRITTEN = /\b1\s?([A-Z]{3})\s*(?:=|is|equals)\s*([\d.,]*\d)\s?([A-Z]{3})\b/g;

export interface Currencies {
  measure: Measure | undefined;
  /** The rates of a file or of the brief, to be kept for later rounds. */
  rates: Record<string, number>;
  notes: string[];
}

/** `kept` are the rates of an earlier round. A rate says how many of a currency one of the base buys. */
export function currencies(
  { plan, files, attachments }: AppContext,
  kept: Record<string, number>,
): Currencies {
  const name = attachments.find(
    (one) => /\.json$/i.test(one) && one !== 'site.json' && holdsRates(files.get(one) ?? Buffer.alloc(0)),
  );
  const read = name === undefined ? undefined : readRates(files.get(name), name);
  const rates = read?.rates ?? writtenRates(plan.brief) ?? kept;
  const codes = Object.keys(rates);
  if (codes.length === 0) {
    return {
      measure: undefined,
      rates: {},
      notes: [
        'Neither the brief nor an attachment gives exchange rates, so the page converts no currencies: it makes none up.',
      ],
    };
  }
  const units = codes.map((code) => ({
    name: code,
    label: code,
    words: new RegExp(`^${RegExp.escape(code)}$`, 'i'),
    factor: 1 / (rates[code] ?? 1),
  }));
  return {
    measure: { name: 'currency', label: 'Currency', words: CURRENCY, units },
    rates,
    notes: read?.notes ?? [],
  };
}

/** "1 USD = 0.92 EUR": rates of the first currency that is written so. */
function writtenRates(brief: string): Record<string, number> | undefined {
  const found = [...brief.matchAll(WRITTEN)];
  const base = found[0]?.[1];
  if (base === undefined) return undefined;
  const rates = found.flatMap(([, from, amount = '', to = '']) =>
    from === base ? [[to, Number(amount.replaceAll(',', ''))] as const] : [],
  );
  return Object.fromEntries([[base, 1] as const, ...rates.filter(([, rate]) => rate > 0)]);
}
