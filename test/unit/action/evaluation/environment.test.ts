import { expect, test } from 'vitest';
import { takeEnvironment } from '../../../../action/evaluation/environment.ts';

const runner = () => ({
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-1',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?api-version=2.0',
  ACTIONS_RUNTIME_TOKEN: 'secret-2',
  ACTIONS_CACHE_URL: 'https://cache.example',
  GITHUB_TOKEN: 'secret-3',
  GITHUB_STEP_SUMMARY: '/runner/summary',
  GITHUB_ENV: '/runner/env',
  'INPUT_EVALUATION-SLOTS': ' 3 ',
  'INPUT_EVALUATION-SANDBOXES': 'docker',
  'INPUT_OPENAI-API-KEY': 'secret-4',
  'STATE_installation-token': 'secret-5',
  NPM_TOKEN: 'secret-6',
  DB_PASSWORD: 'secret-7',
  SOME_API_KEY: 'secret-8',
  RUNNER_TEMP: '/runner/temp',
  RUNNER_TRACKING_ID: 'github_1',
  PATH: '/usr/bin',
  HOME: '/home/runner',
});

test('what the worker needs is taken, and nothing stays that a program may not see', () => {
  const env = runner();
  expect(takeEnvironment(env)).toEqual({
    idToken: { url: 'https://token.example/?api-version=2.0', token: 'secret-1' },
    slots: '3',
    sandboxes: 'docker',
    tempDir: '/runner/temp',
    toolCache: undefined,
    toolchain: undefined,
    summaryFile: '/runner/summary',
  });
  expect(env).toEqual({
    RUNNER_TEMP: '/runner/temp',
    // By this a runner finds what has to go with the run.
    RUNNER_TRACKING_ID: 'github_1',
    PATH: '/usr/bin',
    HOME: '/home/runner',
  });
});

test('without the permission to prove who it is, it says which one is missing, and the rest is gone as well', () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ...env } = runner();
  expect(() => takeEnvironment(env)).toThrow('id-token: write');
  expect(JSON.stringify(env)).not.toContain('secret');
});
