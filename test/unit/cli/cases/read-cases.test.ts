import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadCases, readCases } from '../../../../src/cli/cases/read-cases.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errand-cases-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

const request = (round: number, changes: object = {}) => ({
  email: 'a@example.com',
  task: 'tally',
  round,
  ...changes,
});

describe('reading a folder of cases', () => {
  it('takes its .json files by name and leaves the rest', () => {
    write({
      'b.json': { request: request(1) },
      'a.json': { request: request(1) },
      'README.md': '# Not a case',
    });
    expect(readCases(folder).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('keeps requests as they stand, with members it does not know and without ones it does', () => {
    const odd = request(1, { attachments: {}, extra: [1, null] });
    write({ 'odd.json': { request: odd } });
    expect(readCases(folder)[0]?.request).toEqual(odd);
  });

  it('puts all earlier rounds before a case, the first one first, even those that --only leaves out', () => {
    write({
      'one.json': { request: request(1) },
      'two.json': { request: request(2), pair: 'one' },
      'three.json': { request: request(3), pair: 'two' },
    });
    const cases = readCases(folder, '^THREE$');
    expect(cases.map(({ name, earlier }) => [name, ...earlier.map((round) => round.name)])).toEqual([
      ['three', 'one', 'two'],
    ]);
  });

  it('names unsatisfiable checks as results name them', () => {
    const checks = ['fine', 'js:  a === 1 ', { js: 'b === 2' }];
    write({ 'a.json': { request: request(1, { checks }), expected: { unsatisfiable_checks: [1, 2] } } });
    expect(readCases(folder)[0]?.unsatisfiable).toEqual(['a === 1', 'b === 2']);
  });
});

describe('cases that cannot be run', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a file that is no JSON', { 'a.json': '{' }, /a\.json cannot be read as JSON/],
    ['a file without a request', { 'a.json': {} }, /a\.json is no case:[\s\S]*request/],
    ['a round that is no number', { 'a.json': { request: request(1, { round: '1' }) } }, /request\.round/],
    [
      'a check of no known form',
      { 'a.json': { request: request(1, { checks: [7] }) } },
      /request\.checks\[0\]/,
    ],
    [
      'an expectation of a check that is not there',
      { 'a.json': { request: request(1, { checks: ['x'] }), expected: { unsatisfiable_checks: [1] } } },
      /a: expected\.unsatisfiable_checks names check 1/,
    ],
    ['a pair that is missing', { 'a.json': { request: request(2), pair: 'b' } }, /a: its pair b is not in/],
    ['a pair with itself', { 'a.json': { request: request(2), pair: 'a' } }, /a is not an earlier round/],
    [
      'a pair of another task',
      { 'a.json': { request: request(2), pair: 'b' }, 'b.json': { request: request(1, { task: 'other' }) } },
      /a: its pair b is of another task/,
    ],
    ['a folder without cases', { 'README.md': '' }, /holds no case/],
  ])('%s is named with its problem', (_, files, problem) => {
    write(files);
    expect(() => readCases(folder)).toThrow(BadCases);
    expect(() => readCases(folder)).toThrow(problem);
  });

  it.each([
    ['nothing-like-it', /matches none of the 1 cases/],
    ['(', /has to be a regular expression/],
  ])('a pattern %s is refused', (only, problem) => {
    write({ 'a.json': { request: request(1) } });
    expect(() => readCases(folder, only)).toThrow(problem);
  });

  it('a folder that is not there is named', () => {
    expect(() => readCases(join(folder, 'nowhere'))).toThrow(/nowhere cannot be read as a folder of cases/);
  });
});
