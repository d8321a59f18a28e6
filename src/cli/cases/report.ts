/** What the command prints: for people, or for programs. `keptIn` is the folder of all data, if that was kept. */
import { count } from './count.ts';
import { details, totals } from './details.ts';
import { isGood, type JudgedCase } from './judge-case.ts';
import { table } from './table.ts';

export function jsonReport(cases: readonly JudgedCase[], keptIn?: string): string {
  const document = { good: cases.every(isGood), data: keptIn, totals: count(cases), cases };
  return JSON.stringify(document, null, 2);
}

export function textReport(cases: readonly JudgedCase[], keptIn?: string): string {
  const parts = [table(cases), details(cases), totals(cases)];
  if (keptIn !== undefined) parts.push(addresses(cases, keptIn));
  return parts.filter((part) => part !== '').join('\n\n');
}

function addresses(cases: readonly JudgedCase[], keptIn: string): string {
  const sites = cases.flatMap(({ name, pages_url, repo_url }) =>
    pages_url === null ? [] : [`${name}\n  ${pages_url}\n  ${repo_url}`],
  );
  return [`Kept, and served again by: npm run local -- --port 0 --data ${keptIn}`, ...sites].join('\n');
}
