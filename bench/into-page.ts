import type { Row, Table, Tables } from './report.ts';

/**
 * `page` with the tables of a benchmark in place of its older ones. A table stands in the section `## NAME` (or `## NAME, OTHER`)
 * below a line that is its name. Throws, and names what is missing, where the page has no place for one of them.
 */
export function intoPage(page: string, name: string, tables: Tables): string {
  const sections = page.split(/^(?=## )/m);
  const at = sections.findIndex((section) => headingsOf(section).includes(name));
  const section = sections[at];
  if (section === undefined) throw new Error(`the page has no section ## ${name}`);
  return sections.with(at, withTables(section, tables)).join('');
}

/** The same with a whole page, or with one section of it. */
export function withTables(text: string, tables: Tables): string {
  return Object.entries(tables).reduce(
    (filled, [about, table]) => replaced(filled, lineOf(about), markdownOf(table)),
    text,
  );
}

function headingsOf(section: string): string[] {
  return /^## (.+)/.exec(section)?.[1]?.split(', ') ?? [];
}

function lineOf(about: string): string {
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}:`;
}

function replaced(text: string, line: string, markdown: string): string {
  const lines = text.split('\n');
  const from = lines.indexOf(line) + 2;
  if (from === 1 || !lines[from]?.startsWith('|')) throw new Error(`the page has no table below “${line}”`);
  const end = lines.findIndex((one, n) => n >= from && !one.startsWith('|'));
  return lines.toSpliced(from, (end === -1 ? lines.length : end) - from, markdown).join('\n');
}

function markdownOf(table: Table): string {
  const columns = [...new Set(Object.values(table).flatMap(Object.keys))];
  const lines = [
    ['', ...columns.map((column) => column.replaceAll('_', ' '))],
    ['---', ...columns.map(() => '---')],
    ...Object.entries(table).map(([name, row]) => [name, ...columns.map((column) => textOf(row[column]))]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ')).join('\n');
}

function textOf(value: Row[string] | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 3 }) : (value ?? '');
}
