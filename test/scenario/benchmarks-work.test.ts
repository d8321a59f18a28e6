import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { BENCHMARKS } from '../../bench/benchmarks.ts';

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

test('a benchmark that there is not is refused with the names of those there are', async () => {
  const refused = promisify(execFile)(process.execPath, [MAIN, 'speed']);
  await expect(refused).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('only accept, '),
  });
});
