import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ModelSettings } from '../../../src/config/local.ts';
import { modelAccess } from '../../../src/local/model-access.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const workflow = read('.github/workflows/errand.yml');
const steps = parse(workflow).jobs.site.steps as { uses: string; with: Record<string, string> }[];

/** Every setting there is: the type sees to it that none is missing. */
const SETTINGS: { [name in keyof Required<ModelSettings>]: string } = {
  OPENAI_BASE_URL: 'https://a.example',
  OPENAI_API_KEY: 'a',
  OPENAI_MODELS: 'a',
  OPENAI_PRICES: '{}',
  FALLBACK_BASE_URL: 'https://b.example',
  FALLBACK_API_KEY: 'b',
  FALLBACK_MODELS: 'b',
  ERRAND_MODEL_MAX_TOKENS: '1',
  ERRAND_MODEL_MAX_COST_USD: '1',
};

const named = (context: string) =>
  [...workflow.matchAll(new RegExp(`\\$\\{\\{ ${context}\\.(\\w+) \\}\\}`, 'g'))]
    .map(([, name]) => name)
    .toSorted();

test('the two workflows fill every input of the action, and no other; evaluations get no secret', () => {
  const { inputs } = parse(read('action/action.yml'));
  const evaluations = read('.github/workflows/evaluations.yml');
  const [worker] = parse(evaluations).jobs.worker.steps as typeof steps;
  const filled = [steps[0], worker].flatMap((step) => Object.keys(step?.with ?? {}));
  expect(filled.toSorted()).toEqual(Object.keys(inputs).toSorted());
  expect(evaluations).not.toMatch(/secrets\.|github\.token/);
});

test('what local mode provides is what the workflow reads: keys as secrets, the rest as variables', () => {
  const { secrets, variables } = modelAccess(SETTINGS);
  expect(named('secrets')).toEqual(Object.keys(secrets).toSorted());
  expect(named('vars')).toEqual(['ERRAND_PAGE_HOSTS', ...Object.keys(variables)].toSorted());
});
