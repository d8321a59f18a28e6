import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../fakes/process.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/cases');
const env = { CHROME_BIN: process.env.CHROME_BIN };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-cases-test-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('errand cases runs each case as a site of its own and is content with failures that honesty demands', async () => {
  const { code, stdout, stderr } = await runCli(['cases', FIXTURES, '--json'], env);
  const { good, cases } = JSON.parse(stdout);
  expect({ good, code }).toEqual({ good: true, code: 0 });
  expect(cases).toMatchObject([
    { name: 'pottery-r1', round: 1, outcome: 'completed' },
    { name: 'pottery-r2', round: 2, outcome: 'completed' },
  ]);
  const standings = cases.map(({ checks }: { checks: { kind: string; standing: string }[] }) =>
    checks.filter(({ kind }) => kind === 'js').map(({ standing }) => standing),
  );
  expect(standings).toEqual([
    ['passed', 'honest'],
    ['passed', 'passed', 'honest'],
  ]);
  expect(new Set(cases.map(({ repo_url }: { repo_url: string }) => repo_url)).size).toBe(2);
  expect(stderr.trim().split('\n').sort()).toEqual([
    expect.stringMatching(/^pottery-r1: round 1 completed, /),
    expect.stringMatching(/^pottery-r2: round 1 completed, /),
    expect.stringMatching(/^pottery-r2: round 2 completed, /),
  ]);
});

test('errand cases fails with the reasons where a check failed or a job was refused, and keeps the sites if it is told to', async () => {
  cpSync(FIXTURES, dir, { recursive: true });
  const { request } = JSON.parse(readFileSync(join(dir, 'pottery-r1.json'), 'utf8'));
  const lost = { ...request, attachments: [] };
  writeFileSync(join(dir, 'lost-r1.json'), JSON.stringify({ request: lost }));
  writeFileSync(join(dir, 'lost-r2.json'), JSON.stringify({ request: { ...lost, round: 2 }, pair: 'odd' }));
  writeFileSync(join(dir, 'odd.json'), JSON.stringify({ request: { ...request, brief: 7 } }));
  const args = ['cases', dir, '--only', 'lost|odd|pottery-r1', '--keep'];
  const { code, stdout } = await runCli(args, { ...env, TMPDIR: dir });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^lost-r1 +1 +completed .* 1 +1 +0 +1 +0 +0 +0$/m);
  expect(stdout).toMatch(/^lost-r2 +2 +not run /m);
  expect(stdout).toMatch(/^odd +1 +refused /m);
  expect(stdout).toMatch(/^pottery-r1 +1 +completed .* 1 +0 +1 +1 +0 +0 +0$/m);
  expect(stdout).toMatch(/^ {2}failed +js +Math\.abs/m);
  expect(stdout).toMatch(/^ {2}not run: its round 1, odd, /m);
  expect(stdout).toMatch(/^ {2}refused: .*#\/brief/m);
  const [, kept = ''] = /--data (\S+)/.exec(stdout) ?? [];
  expect(existsSync(join(kept, 'errand.sqlite'))).toBe(true);
});

test.each([
  ['no folder', [], 'missing required argument'],
  ['a folder that is not there', ['nowhere'], 'nowhere cannot be read'],
  ['an option it does not know', ['nowhere', '--quick'], "unknown option '--quick'"],
])('errand cases with %s ends with exit code 2 and says why', async (_, args, why) => {
  const { code, stderr } = await runCli(['cases', ...args], env);
  expect(code).toBe(2);
  expect(stderr).toContain(why);
});
