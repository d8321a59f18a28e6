/**
 * Numbers as people write them in spreadsheets: `1,234.50`, `$1,000`, `(12)`, `1.234,50`, `1 234,5`, `12`, `1.5e3`.
 * The page reads them by the same rules (`script/reading.ts`); a test runs both over one table.
 */
export type DecimalMark = '.' | ',';

export interface Amount {
  value: number;
  /** Digits after the decimal mark: sums are shown with as many as the data has. */
  places: number;
}

const DECORATION = /^([-+−]?)\s*(?:\p{Sc}|[A-Z]{3}\s)?\s*(.*?)\s*(?:\p{Sc}|\s[A-Z]{3})?$/u;

export const AMOUNT_PATTERNS: Record<DecimalMark, RegExp> = {
  '.': /^([-+−]?)(\d+|\d{1,3}(?:[,\s'’]\d{2,3})*[,\s'’]\d{3}|)(?:\.(\d*))?(?:e([+-]?\d{1,2}))?$/iu,
  ',': /^([-+−]?)(\d+|\d{1,3}(?:[.\s'’]\d{2,3})*[.\s'’]\d{3}|)(?:,(\d*))?(?:e([+-]?\d{1,2}))?$/iu,
};

/** `undefined` for what is no number by these rules; nothing is guessed. */
export function parseAmount(text: string, decimalMark: DecimalMark): Amount | undefined {
  const trimmed = text.trim();
  const bracketed = /^\((.*)\)$/.exec(trimmed);
  const [, outerSign = '', core = ''] = DECORATION.exec(bracketed?.[1] ?? trimmed) ?? [];
  const match = AMOUNT_PATTERNS[decimalMark].exec(core);
  const [, innerSign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (!match || whole + fraction === '') return undefined;
  const isNegative = bracketed !== null || /[-−]/.test(outerSign + innerSign);
  const value = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}e${exponent}`);
  return { value: isNegative ? -value : value, places: Math.max(0, fraction.length - Number(exponent)) };
}

/**
 * Decided for a column as a whole. `1,234` alone could be either: a comma is the decimal mark only if some cell
 * can be read no other way and none speaks against it.
 */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  const readable = (mark: DecimalMark) =>
    cells.filter((cell) => parseAmount(cell, mark) !== undefined).length;
  return readable(',') > readable('.') ? ',' : '.';
}
