/** What is wrong with each case, and all of them in numbers. */

import { fewLines, LINE_WIDTH, oneLine } from '../terminal/one-line.ts';
import { count } from './count.ts';
import type { JudgedCase, JudgedCheck, Standing } from './judge-case.ts';

const LABELS: Record<Exclude<Standing, 'passed'>, string> = {
  failed: 'failed',
  undecided: 'undecided',
  honest: 'honest',
  problem: 'PROBLEM',
};
const LABEL_WIDTH = 11;
const KIND_WIDTH = 9;
const MOST_LINES = 3;

/** A paragraph for each case with an error or with a check that did not pass, or should not have passed. */
export function details(cases: readonly JudgedCase[]): string {
  return cases
    .map((one) => ({ one, lines: [...errorLines(one), ...one.checks.flatMap(checkLines)] }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ one, lines }) => [oneLine(one.name, LINE_WIDTH), ...lines].join('\n'))
    .join('\n\n');
}

export function totals(cases: readonly JudgedCase[]): string {
  const completed = cases.filter(({ outcome }) => outcome === 'completed').length;
  const all = count(cases);
  return [
    `${completed} of ${cases.length} cases completed`,
    `js: ${all.js_passed} passed, ${all.js_failed} failed`,
    `honest failures: ${all.honest}`,
    `text: ${all.text_passed} passed, ${all.text_failed} failed, ${all.text_undecided} undecided`,
    `quality: ${all.quality_failed} failed`,
  ].join('\n');
}

function errorLines({ outcome, error }: JudgedCase): string[] {
  return error === null ? [] : indented('  ', `${outcome}: ${error}`);
}

function checkLines({ standing, kind, check, detail }: JudgedCheck): string[] {
  if (standing === 'passed') return [];
  const head = `  ${LABELS[standing].padEnd(LABEL_WIDTH)}${kind.padEnd(KIND_WIDTH)}`;
  const text = standing === 'problem' ? 'It passed, but no honest page can pass it.' : (detail ?? '');
  return [`${head}${oneLine(check, LINE_WIDTH - head.length)}`, ...indented(' '.repeat(head.length), text)];
}

function indented(indent: string, text: string): string[] {
  return fewLines(text, LINE_WIDTH - indent.length, MOST_LINES).map((line) => `${indent}${line}`);
}
