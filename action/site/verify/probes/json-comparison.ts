/** "data.json max.val is greater than or equal to min.val", "max.fy and min.fy are both > '2020'", "rate is between 0 and 1". */
import { type Json, readJson, valueAt } from './json-value.ts';
import { phrase, read, unquoted } from './phrase.ts';
import type { Probe } from './probe.ts';

const OPERATORS: readonly { words: string; holds(a: number | string, b: number | string): boolean }[] = [
  { words: '(?:greater|more|higher|larger) than or equal to|at least|>=|≥', holds: (a, b) => a >= b },
  { words: '(?:less|lower|smaller) than or equal to|at most|<=|≤', holds: (a, b) => a <= b },
  { words: '(?:greater|more|higher|larger) than|above|>', holds: (a, b) => a > b },
  { words: '(?:less|lower|smaller) than|below|<', holds: (a, b) => a < b },
  { words: 'equal to|equals|the same as|={1,3}', holds: (a, b) => a === b },
];
const OPERATOR = `(?<operator>${OPERATORS.map(({ words }) => words).join('|')})`;
const OPERAND = `(?:{quoted}|{number}|{path3})`;
const PATTERNS = [
  phrase(`{the file}(?:'s)?:? {path}(?: and {path2})?(?: (?:is|are|be))?(?: both)? ${OPERATOR} ${OPERAND}`),
  phrase(
    `{the file}(?:'s)?:? {path}(?: and {path2})?(?: (?:is|are|be))?(?: both)? (?:between|in the range|in range) {number4}(?: and | to | ?[-–] ?|\\.\\.){number5}`,
  ),
];

export const jsonComparison: Probe = {
  name: 'json-comparison',
  decide({ check, files }) {
    const found = read(check, PATTERNS);
    if (!found?.file || !/\.json$/i.test(found.file)) return undefined;
    const json = readJson(files, found.file);
    if ('fault' in json) return { passed: false, detail: json.fault };
    const paths = [found.path, found.path2].flatMap((path) => path ?? []);
    // "size is at most 5" speaks of the file and not of a field.
    if (paths.some((path) => /^[a-z]+$/i.test(path) && valueAt(json.value, path) === undefined))
      return undefined;
    const values = paths.map((path) => comparable(valueAt(json.value, path)));
    const bounds = boundsOf(found, json.value);
    if (bounds.some(({ than }) => than === undefined))
      return { passed: false, detail: `${found.path3} is missing.` };
    const passed = values.every((value) =>
      bounds.every(
        ({ than, holds }) => value !== undefined && than !== undefined && compare(value, than, holds),
      ),
    );
    return {
      passed,
      detail: paths
        .map((path, index) => `${unquoted(path)} is ${values[index]}`)
        .join(', ')
        .concat('.'),
    };
  },
};

interface Bound {
  than: number | string | undefined;
  holds: (a: number | string, b: number | string) => boolean;
}

function boundsOf(found: Record<string, string | undefined>, json: Json): Bound[] {
  if (found.number4 !== undefined) {
    return [
      { than: Number(found.number4), holds: (a, b) => a >= b },
      { than: Number(found.number5), holds: (a, b) => a <= b },
    ];
  }
  const operator = OPERATORS.find(({ words }) =>
    new RegExp(`^(?:${words})$`, 'i').test(found.operator ?? ''),
  );
  const { quoted, number, path3 } = found;
  const than =
    quoted !== undefined
      ? unquoted(quoted)
      : number !== undefined
        ? Number(number.replaceAll(',', ''))
        : comparable(valueAt(json, path3 ?? ''));
  return [{ than, holds: operator?.holds ?? (() => false) }];
}

/** Numbers as numbers, and texts with each other as texts: years as text compare well. */
function compare(a: number | string, b: number | string, holds: Bound['holds']): boolean {
  return typeof a === typeof b ? holds(a, b) : holds(Number(a), Number(b));
}

function comparable(value: Json | undefined): number | string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
