import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { WORKER_TIMING } from '../../../../action/evaluation/timing.ts';
import { WORKER_EVENT } from '../../../../src/contract/worker-api.ts';
import { EVALUATION_LIMITS } from '../../../../src/domain/evaluation-limits.ts';
import { PRODUCTION_EVALUATION_TIMING } from '../../../../src/domain/evaluation-timing.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const text = read('.github/workflows/evaluations.yml');
const workflow = parse(text);
const job = workflow.jobs.worker;

test('the workflow starts for the dispatches of workers, and is named by the worker', () => {
  expect(workflow.on).toEqual({ repository_dispatch: { types: [WORKER_EVENT] } });
  expect(workflow['run-name']).toBe(`\${{ github.event.client_payload.worker }}`);
});

test('it may prove who it is and nothing else, and is handed no secret', () => {
  expect(workflow.permissions).toEqual({});
  expect(job.permissions).toEqual({ 'id-token': 'write' });
  expect(text).not.toMatch(/secrets\.|github\.token|OPENAI|FALLBACK/);
  expect(job.steps.map(({ uses }: { uses: string }) => uses)).toEqual(['$/action']);
});

test('it gives inputs that the action has', () => {
  const { inputs } = parse(read('action/action.yml'));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.steps[0].with)));
});

test('the longest program that is taken at the last moment ends, and is reported, before the run is cut off', () => {
  const { overtimeMs, killMs, startMs, patienceMs } = WORKER_TIMING;
  const longest = EVALUATION_LIMITS.timeoutSeconds.most * 1_000;
  const latest = PRODUCTION_EVALUATION_TIMING.lifetimeMs + longest + overtimeMs + killMs + startMs;
  expect(latest + Math.min(patienceMs, 60_000)).toBeLessThan(job['timeout-minutes'] * 60_000);
});
