/** Which of the numbers that checks expect nobody could have worked out from what was sent. */
import type { FileTree, SiteInput } from '../context.ts';
import { expectedNumbers } from '../generate/checks/expected-numbers.ts';
import type { SitePlan } from '../generate/plan-types.ts';
import { readRows } from '../generate/templates/generic-page/read-rows.ts';
import { decimalMarkOf, parseAmount } from '../generate/templates/sales-summary/parse-amount.ts';

/** Tables larger than this are summed up by the page, not by a model. */
const MOST_COLUMNS = 60;

/**
 * A number that a brief or a file holds, or a plain figure of a table's columns, is no secret of the checks: a page
 * may show it. What remains can only have been copied from a check.
 */
export function answersOnlyInChecks(plan: SitePlan, input: SiteInput, given: string): number[] {
  const expected = plan.checks.flatMap(({ kind, text }) => (kind === 'js' ? expectedNumbers(text) : []));
  if (expected.length === 0) return [];
  const known = figuresOf(new Map([...input.previous, ...input.attachments]));
  return [...new Set(expected)].filter(
    (value) =>
      !numberPattern(value).test(given) &&
      !known.some((figure) => Math.abs(figure - value) <= 0.01 * Math.max(1, Math.abs(value) / 1_000)),
  );
}

/** However it is written: `15000`, `15,000`, `15000.0`. */
export function numberPattern(value: number): RegExp {
  const [whole = '', fraction = ''] = Math.abs(value).toString().split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',?');
  const rest = fraction === '' ? '(?:\\.0+)?' : `\\.${fraction}0*`;
  return new RegExp(`(?<![\\d.,#])${digits}${rest}(?![\\d]|[.,]\\d)`);
}

function figuresOf(files: FileTree): number[] {
  return [...files].flatMap(([name, bytes]) => {
    const table = readRows(name, bytes);
    if (!table) return [];
    const columns = table.columns.slice(0, MOST_COLUMNS).map((_, index) => {
      const cells = table.rows.map((row) => row[index] ?? '');
      const mark = decimalMarkOf(cells);
      return cells.map((cell) => parseAmount(cell, mark)?.value);
    });
    const products = columns.flatMap((one, index) =>
      columns.slice(index + 1).map((other) => one.map((value, row) => times(value, other[row]))),
    );
    return [table.rows.length, ...[...columns, ...products].flatMap(figures)];
  });
}

function times(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one * other;
}

function figures(cells: readonly (number | undefined)[]): number[] {
  const values = cells.filter((value) => value !== undefined);
  if (values.length === 0) return [];
  const sum = values.reduce((total, value) => total + value, 0);
  const sorted = values.toSorted((a, b) => a - b);
  return [sum, sum / values.length, sorted[0] ?? 0, sorted.at(-1) ?? 0, values.length, ...values];
}
