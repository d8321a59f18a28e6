import { describe, expect, it } from 'vitest';
import type { JudgedCase, JudgedCheck } from '../../../../src/cli/cases/judge-case.ts';
import { jsonReport, textReport } from '../../../../src/cli/cases/report.ts';

function judged(checks: JudgedCheck[], changes: Partial<JudgedCase> = {}): JudgedCase {
  const site = { pages_url: 'http://127.0.0.1:1/p/', repo_url: 'http://127.0.0.1:1/r' };
  return {
    name: 'tally',
    round: 1,
    outcome: 'completed',
    seconds: 12.34,
    error: null,
    ...site,
    checks,
    ...changes,
  };
}

const js = (standing: JudgedCheck['standing'], detail = 'It was false.'): JudgedCheck => ({
  check: `document.title === '${standing}'`,
  kind: 'js',
  standing,
  detail,
});

describe('the report for people', () => {
  const all = judged([
    js('passed'),
    js('failed'),
    js('honest'),
    js('problem'),
    { check: 'Is pretty', kind: 'text', standing: 'undecided' },
    { check: 'No error in the console', kind: 'quality', standing: 'failed', detail: 'boom' },
  ]);

  it('has a line for each case under the names of the columns', () => {
    const [head, row] = textReport([all]).split('\n');
    expect(head?.split(/\s{2,}/).map((title) => title.trim())).toEqual([
      'case',
      'round',
      'outcome',
      'secs',
      'js ✓',
      'js ✗',
      'honest',
      'text ✓',
      'text ✗',
      'text ?',
      'qual ✗',
    ]);
    expect(row?.split(/\s+/)).toEqual(['tally', '1', 'completed', '12.3', '1', '2', '1', '0', '0', '1', '1']);
  });

  it('tells of every check that did not pass or should not have, and of no other', () => {
    const lines = textReport([all]).split('\n');
    expect(lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().split(/\s+/, 2))).toEqual([
      ['failed', 'js'],
      ['honest', 'js'],
      ['PROBLEM', 'js'],
      ['undecided', 'text'],
      ['failed', 'quality'],
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {10,}It passed, but no honest page can pass it\.$/),
    );
  });

  it('fits its lines whatever names, checks and errors are like, and keeps control characters out', () => {
    const hostile = `\u001b[2J\u202e${'long '.repeat(80)}${'x'.repeat(400)}`;
    const text = textReport([
      judged([{ ...js('failed', hostile), check: hostile }], {
        name: hostile,
        outcome: 'failed',
        error: hostile,
      }),
    ]);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character);
  });

  it('breaks long errors between words and shows where it left something out', () => {
    const error = 'a word '.repeat(100);
    const lines = textReport([judged([], { outcome: 'failed', error })]).split('\n');
    const shown = lines.slice(lines.findIndex((line) => line.startsWith('  failed:'))).slice(0, 3);
    expect(shown[0]).toMatch(/ (a|word)$/);
    expect(shown[2]).toMatch(/…$/);
  });

  it('says how to see the sites only where their data was kept', () => {
    expect(textReport([all])).not.toContain('http://');
    expect(textReport([all], '/tmp/kept')).toContain('npm run local -- --port 0 --data /tmp/kept');
    expect(textReport([all], '/tmp/kept')).toContain('http://127.0.0.1:1/p/');
  });
});

it('the report for programs holds everything unshortened', () => {
  const detail = 'It was false. '.repeat(50);
  const document = JSON.parse(jsonReport([judged([js('failed', detail)])]));
  expect(document).toMatchObject({
    good: false,
    totals: { js_passed: 0, js_failed: 1, honest: 0 },
    cases: [
      { name: 'tally', outcome: 'completed', seconds: 12.34, checks: [{ standing: 'failed', detail }] },
    ],
  });
});
