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
  ['nul.txt', /Windows’ devices/],
  ['a<b>.txt', /any of .*< >/],
  ['a"b.txt', /any of .*"/],
  ['a\u202etxt.exe', /direction of writing/],
  ['a\0b', /control characters/],
  ['../x', /ends with a dot, such as "\.\."/],
  ['/etc/passwd', /relative file path/],
  ['.git/config', /git’s own names/],
  [' a', /white space/],
  ['x'.repeat(256), /at most 255 characters/],
  ['ü'.repeat(200), /more than 255 bytes/],
  ['a\ud800', /well-formed/],
])('an attachment %j is refused by the rule that it breaks, and by no other', (name, rule) => {
  const { error } = siteTask.safeParse(task(URL, { attachments: [{ name, url: 'data:,' }] }));
  expect(error?.issues).toMatchObject([
    { path: ['attachments', 0, 'name'], message: expect.stringMatching(rule) },
  ]);
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
