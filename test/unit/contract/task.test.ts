import { expect, test } from 'vitest';
import { siteTask } from '../../../src/contract/task.ts';
import { task } from '../../fakes/tasks.ts';

const URL = 'https://example.com/evaluate';

test('unknown members, the secret among them, are dropped: what is stored cannot leak them', () => {
  const parsed = siteTask.parse(task(URL, { extra: 1 }));
  expect(parsed).not.toHaveProperty('secret');
  expect(parsed).not.toHaveProperty('extra');
});

test('what was parsed parses again to the same: it is stored as JSON', () => {
  const parsed = siteTask.parse(task(URL, { checks: ['a', { js: 'b' }], attachments: {} }));
  expect(siteTask.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
});

test.each([
  ['nonce', 5],
  ['nonce', 'a\0b'],
  ['task', 'a\0b'],
  ['email', ''],
  ['task', '   '],
  ['round', 1.5],
  ['round', '1'],
  ['brief', ''],
  ['evaluation_url', 'ftp://example.com'],
  ['attachments', [{ name: 'a' }]],
  ['attachments', { name: 'a', url: 'data:,' }],
  ['checks', 'js: true'],
])('%s: %j is refused', (name, value) => {
  const { error } = siteTask.safeParse(task(URL, { [name]: value }));
  expect(error?.issues[0]?.path[0]).toBe(name);
});
