/** One line for each case. */

import { LINE_WIDTH, oneLine } from '../terminal/one-line.ts';
import { type Counts, count } from './count.ts';
import type { JudgedCase } from './judge-case.ts';

const COUNTS: readonly { title: string; of: keyof Counts }[] = [
  { title: 'js ✓', of: 'js_passed' },
  { title: 'js ✗', of: 'js_failed' },
  { title: 'honest', of: 'honest' },
  { title: 'text ✓', of: 'text_passed' },
  { title: 'text ✗', of: 'text_failed' },
  { title: 'text ?', of: 'text_undecided' },
  { title: 'qual ✗', of: 'quality_failed' },
];
const HEAD = ['round', 'outcome  ', 'secs ', ...COUNTS.map(({ title }) => title)];
const GAP = '  ';
const NAME_WIDTH = LINE_WIDTH - GAP.length - HEAD.join(GAP).length;

export function table(cases: readonly JudgedCase[]): string {
  return [line('case', HEAD), ...cases.map((one) => line(one.name, cells(one)))].join('\n');
}

function cells(one: JudgedCase): string[] {
  const counts = count([one]);
  const numbers = COUNTS.map(({ of }) => String(counts[of]));
  return [String(one.round), one.outcome.padEnd('completed'.length), one.seconds.toFixed(1), ...numbers];
}

function line(name: string, rest: readonly string[]): string {
  const padded = rest.map((cell, index) => cell.padStart(HEAD[index]?.length ?? 0));
  return [oneLine(name, NAME_WIDTH).padEnd(NAME_WIDTH), ...padded].join(GAP);
}
