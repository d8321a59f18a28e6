import type { AxeScore } from '../../fakes/browser.ts';

export interface ScoredPage extends AxeScore {
  page: string;
  /** Width and colours. */
  shown: string;
}

const IMPACTS = ['critical', 'serious', 'moderate', 'minor'];

/** What axe says of pages, a line for each, for whoever reads the tests' output. */
export function axeTable(pages: readonly ScoredPage[]): string {
  const rows = pages.map(({ page, shown, passed, violations, incomplete }) => [
    page,
    shown,
    passed,
    ...IMPACTS.map((name) => violations.filter(({ impact }) => impact === name).length),
    incomplete,
  ]);
  const table = [['page', 'shown', 'rules passed', ...IMPACTS, 'incomplete'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => String(row[column]).length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => String(cell).padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
