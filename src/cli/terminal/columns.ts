import { oneLine } from './one-line.ts';

const GAP = '  ';

/** Rows in columns that are as wide as what is in them. Each row is a line, cut after `width` characters. */
export function columns(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string[] {
  const clean = rows.map((row) => row.map((cell) => oneLine(cell, Number.POSITIVE_INFINITY)));
  const widths = (clean[0] ?? []).map((_, i) => Math.max(...clean.map((row) => row[i]?.length ?? 0)));
  return clean.map((row) => {
    const line = row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(GAP);
    return cutAt(line.trimEnd(), width);
  });
}

function cutAt(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
