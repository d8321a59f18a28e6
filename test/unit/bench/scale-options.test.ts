import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withTables } from '../../../bench/into-page.ts';
import { OPTION_NAMES, readOptions } from '../../../bench/scale/options.ts';
import { ONE_ORGANISATION } from '../../../bench/scale/scenario.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CAPACITY = readFileSync(join(ROOT, 'docs/capacity.md'), 'utf8');

test('numbers that are not given are those of one organisation as Errand comes', () => {
  expect(readOptions([])).toEqual(ONE_ORGANISATION);
});

test('own numbers take their place', () => {
  const args = '--sites-per-hour 50 --plan free --at-once 8 --runner-start 3,9 --program 1 --unpaced';
  expect(readOptions(args.split(' '))).toMatchObject({
    sites: { perHour: 50, burst: 0 },
    runners: 20,
    atOnce: 8,
    isPaced: false,
    assumptions: {
      runnerStart: { medianMs: 3_000, p90Ms: 9_000 },
      program: { medianMs: 1_000, p90Ms: 1_000 },
    },
  });
});

test.each([
  ['--plan gold', /--plan/],
  ['--runner-start soon', /--runner-start: is one number of seconds/],
  ['--at-once 501', /--at-once/],
  ['--sites-per-day 5', /sites-per-day/],
])('%s is refused, and says why', (args, message) => {
  expect(() => readOptions(args.split(' '))).toThrow(message);
});

test('docs/capacity.md names each option, and no other', () => {
  const rows = CAPACITY.split('\n').filter((line) => line.startsWith('| `--'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`--([a-z-]+)/g)].map(([, name]) => name),
  );
  expect(named.toSorted()).toEqual(OPTION_NAMES.toSorted());
});

const execute = promisify(execFile);
const scale = (args: string) =>
  execute(process.execPath, ['node24.mjs', 'bench/main.ts', 'scale', ...args.split(' ')], { cwd: ROOT });

test('npm run bench -- scale with own numbers prints a table, what to do, and one line of JSON', async () => {
  const { stdout } = await scale('--burst 3 --evaluation-burst 4');
  expect(stdout).toMatch(/live_in_10_min_%/);
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    bench: 'scale',
    tables: {
      tasks: { 'your numbers': { tasks: 3 } },
      programs: { 'your numbers': { programs: 4 } },
    },
  });
});

test('--smoke plays all that docs/capacity.md has tables of, with pacing and without, and so does a seed', async () => {
  const { stdout } = await scale('--smoke --seed 2');
  const { tables } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  const names = (about: string) => Object.keys(tables[about]);
  for (const what of ['tasks', 'programs']) {
    expect(names(`${what} without pacing`).length).toBeGreaterThan(0);
    expect(names(what)).toEqual(expect.arrayContaining(names(`${what} without pacing`)));
    expect(names(`most ${what}`).length).toBeGreaterThan(0);
  }
  expect(() => withTables(CAPACITY, tables)).not.toThrow();
}, 60_000);

test.each([
  ['a wrong number', '--hours 0', /^--hours: .+\n$/],
  ['a demand of nothing', '--sites-per-hour 0 --runners 5', /^nothing comes: --sites-per-hour, .+\n$/],
])('%s ends it with a sentence', async (_, args, sentence) => {
  await expect(scale(args)).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(sentence) });
});
