/** What every workflow of this repository and the action have to be like. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';
import { actionErrors, workflowErrors } from './parser.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

const files = globSync('.github/workflows/*.{yml,yaml}', { cwd: ROOT }).toSorted();
const workflows = files.map((file) => {
  const text = read(file);
  const { jobs, permissions } = parse(text) as { jobs: Record<string, Job>; permissions: unknown };
  return { file, text, permissions, jobs: Object.entries(jobs) };
});

test('there are the workflows that the others of these tests look at', () => {
  expect(files.map((file) => file.split('/').at(-1))).toEqual([
    'ci.yml',
    'errand.yml',
    'evaluations.yml',
    'release.yml',
  ]);
});

describe("GitHub's own parser", () => {
  test.each(workflows)('finds nothing wrong with $file', async ({ file, text }) => {
    expect(await workflowErrors(file, text)).toEqual([]);
  });
  test('finds nothing wrong with the action', () => {
    expect(actionErrors('action.yml', read('action/action.yml'))).toEqual([]);
  });
  test('would find what is wrong', async () => {
    const text = read('.github/workflows/ci.yml');
    expect(await workflowErrors('a.yml', text.replace('runs-on:', 'runs_on:'))).not.toEqual([]);
    expect(await workflowErrors('a.yml', text.replace('github.ref', 'secrets.KEY'))).not.toEqual([]);
    expect(actionErrors('action.yml', read('action/action.yml').replace('inputs:', 'input:'))).not.toEqual(
      [],
    );
  });
});

describe.each(workflows)('$file', ({ text, permissions, jobs }) => {
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('grants nothing but what a job is granted, and each grant says what for', () => {
    expect(permissions).toEqual({});
    const document = parseDocument(text);
    const all = document.get('jobs') as YAMLMap;
    for (const { key, value } of all.items as Pair<unknown, YAMLMap>[]) {
      const grants = value?.get('permissions');
      expect(isMap(grants), `permissions of the job ${key}`).toBe(true);
      for (const { key: name, value: level } of (grants as YAMLMap).items) {
        const reason = isScalar(level) ? level.comment?.trim() : undefined;
        expect(reason, `reason for ${name} of the job ${key}`).toMatch(/\w+ \w+/);
      }
    }
  });

  test('every job ends by itself', () => {
    for (const [name, job] of jobs) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(30);
  });

  test('actions from elsewhere are pinned by their commit, with the version it is of', () => {
    const lines = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const line of lines) {
      if (/uses: \$\/action$/.test(line)) continue;
      expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('shells get nothing from outside as code', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('a checkout leaves no token behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: inputs } of checkouts) expect(inputs?.['persist-credentials']).toBe(false);
  });

  test('secrets go to inputs of our own action and nowhere else', () => {
    const ours = steps.filter(({ uses }) => uses === '$/action');
    const given = JSON.stringify(ours.map(({ with: inputs }) => inputs)).match(/secrets\./g) ?? [];
    expect(text.match(/\bsecrets\b/g) ?? []).toHaveLength(given.length);
  });
});

test('what the release calls a bundle and an image is what there is', () => {
  const { jobs } = parse(read('.github/workflows/release.yml'));
  expect(jobs.bundle.steps.at(-1).with['subject-path']).toBe('action/dist/*');
  expect(globSync('action/dist/*', { cwd: ROOT }).length).toBeLessThan(1_024);
  const build = jobs.image.steps.find(({ id }: { id?: string }) => id === 'push').run;
  const [argument] = read('Dockerfile').match(/^ARG \w+/m) ?? [];
  expect(build).toContain(
    `--build-arg "${argument?.slice('ARG '.length)}=$GITHUB_REPOSITORY/action@$GITHUB_SHA"`,
  );
});
