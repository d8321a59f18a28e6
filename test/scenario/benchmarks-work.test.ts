import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { BENCHMARKS } from '../../bench/benchmarks.ts';
import { until } from '../fakes/wait.ts';

const MAIN = join(import.meta.dirname, '../../bench/main.ts');

// That they work, and nothing about speed: others use this machine.
test.each(Object.keys(BENCHMARKS))('benchmark %s goes through and measures something', async (name) => {
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, name, '--smoke'], {
    timeout: 90_000,
  });
  const { bench, size, tables } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  expect({ bench, size }).toEqual({ bench: name, size: 'smoke' });
  const numbers = Object.values(tables)
    .flatMap((table) => Object.values(table as object))
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value !== 'string');
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.every(Number.isFinite)).toBe(true);
});

test('an option that a benchmark does not take is refused, and nothing is measured', async () => {
  const refused = promisify(execFile)(process.execPath, [MAIN, 'accept', '--fast']);
  await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--fast') });
});

test('figures that only show that it works are not written into the page', async () => {
  const refused = promisify(execFile)(process.execPath, [MAIN, 'wire', '--smoke', '--write']);
  await expect(refused).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('without --smoke'),
  });
});

test('a benchmark that there is not is refused with the names of those there are', async () => {
  const refused = promisify(execFile)(process.execPath, [MAIN, 'speed']);
  await expect(refused).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('only accept, '),
  });
});

test('one that fails is told, here for want of a browser, and the others go on', async () => {
  const env = { ...process.env, CHROME_BIN: '/nowhere/chrome' };
  const failed = promisify(execFile)(process.execPath, [MAIN, 'wire', 'scale', '--smoke'], { env });
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^wire has failed: Error: no Chrome starts here: .+ set CHROME_BIN/),
    stdout: expect.stringContaining('{"bench":"scale"'),
  });
});

test.each([
  ['by itself', 'dashboard'],
  ['by a process that it has started', 'batch'],
])('of one that is ended no folder stays that was made %s', async (_, name) => {
  const folder = mkdtempSync(join(tmpdir(), 'errand-benchmarks-'));
  const folders = () => readdirSync(folder).length;
  const benchmark = spawn(process.execPath, [MAIN, name, '--smoke'], {
    env: { ...process.env, TMPDIR: folder },
  });
  const ended = once(benchmark, 'exit');
  await until('a folder', () => folders() > 0, { everyMs: 1 });
  benchmark.kill();
  expect(await ended).toEqual([143, null]);
  await until('no folder', () => folders() === 0);
  rmSync(folder, { recursive: true });
});
