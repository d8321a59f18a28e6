import { expect, test } from 'vitest';
import { nthName, repositoryName } from '../../../src/domain/repository-name.ts';

test.each([
  ['sum-of-sales-a1b2c', 'p-sum-of-sales-a1b2c'],
  ['LLMPages', 'p-LLMPages'],
  ['../../etc/passwd', 'p-..-..-etc-passwd'],
  ['task; rm -rf /', 'p-task-rm--rf'],
  ['ünïcode ☃', 'p-u-ni-code'],
  ['x.git', 'p-x'],
])('task %j becomes the repository name %j', (task, name) => {
  expect(repositoryName('p-', task)).toBe(name);
  expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
});

test('a name always leaves room for a number behind it and is never empty', () => {
  expect(nthName(repositoryName('p-', 'x'.repeat(500)), 50).length).toBeLessThanOrEqual(100);
  expect(repositoryName('', '☃☃☃')).toBe('site');
  expect(nthName('a', 1)).toBe('a');
  expect(nthName('a', 2)).toBe('a-2');
});
