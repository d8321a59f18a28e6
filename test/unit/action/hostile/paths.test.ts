/** Names of files that strangers or a language model chose. */
import { describe, expect, test } from 'vitest';
import { createPermit } from '../../../../action/site/model/gates/permit.ts';
import { decodeAttachments } from '../../../../action/site/prepare/decode-attachments.ts';
import { commitInput } from '../../../../src/contract/create-commit.ts';
import { siteTask } from '../../../../src/contract/task.ts';
import { clashingPath } from '../../../../src/domain/safe-path.ts';
import { inputFor, make, makeTask } from '../site/support.ts';

const UNSAFE: [kind: string, paths: string[]][] = [
  ['outside of the repository', ['../x', 'a/../../x', '/etc/passwd', '//host/x', 'a/./b', '..', '.', '...']],
  ['of Windows', ['C:\\x', 'c:x', '\\\\host\\x', 'a\\..\\..\\x', 'a.txt.', 'a./b', 'a ', ' a', 'a?b']],
  ['a device of Windows', ['con', 'NUL.txt', 'a/aux', 'com1.csv', 'LPT9', 'prn.']],
  [
    "in git's own folder",
    [
      '.git',
      '.gitmodules',
      'GITMOD~1',
      '.GIT/config',
      'a/.Git/hooks/x',
      '.git.',
      '.git ',
      'git~1',
      'GIT~2/config',
    ],
  ],
  ["in git's own folder, as macOS reads it", ['.g\u200cit/config', '\ufeff.git/x', '.gi\u200dt']],
  [
    'unreadable',
    ['a\nb', 'a\r::error::x', 'a\u001b[31m', 'a\u0085b', 'a\0b', 'gpj\u202eexe', 'a\u2066b', '\ud800'],
  ],
  ['too long', ['x'.repeat(256), `${'ü'.repeat(130)}.txt`]],
];

test.each(UNSAFE)('what is %s is no name for an attachment, nor for a file of a model', async (_, paths) => {
  const permit = createPermit(await inputFor(makeTask({ brief: paths.join(' ') })), new Map());
  for (const name of paths) {
    const task = { ...makeTask({}), attachments: [{ name, url: 'data:,x' }] };
    expect(siteTask.safeParse(task).success, JSON.stringify(name)).toBe(false);
    expect(permit(name), JSON.stringify(name)).toBe('its path is not safe');
  }
});

test.each(['.gitignore', 'a.git', 'git~x', 'console.log', 'auxiliary.md', 'größe.csv', 'データ.csv', 'a..b'])(
  '%s is an ordinary name',
  (name) => {
    expect(siteTask.safeParse({ ...makeTask({}), attachments: [{ name, url: 'data:,x' }] }).success).toBe(
      true,
    );
  },
);

const SAME: [one: string, other: string][] = [
  ['data.csv', 'DATA.csv'],
  ['Straße.md', 'STRASSE.md'],
  ['caf\u00e9.md', 'cafe\u0301.md'],
  ['a/b.txt', 'A/B.txt'],
  ['a', 'A/b'],
  ['ﬁle.txt', 'FILE.txt'],
];
describe.each(SAME)('%j and %j are one place on some machines', (one, other) => {
  test('so the second attachment is left out', async () => {
    const { files, notes } = await decodeAttachments(
      [one, other].map((name) => ({ name, url: 'data:,x' })),
      { guard: { policy: NOBODY }, signal: AbortSignal.timeout(5_000), maxBytes: 10, maxAllBytes: 10 },
    );
    expect([...files.keys()]).toEqual([one]);
    expect(notes).toEqual([expect.stringMatching(/cannot exist beside/)]);
  });

  test('so a model may not write it beside what was sent, nor beside its own', async () => {
    const input = await inputFor(makeTask({ files: { [one]: 'x' } }));
    expect(createPermit(input, input.attachments)(other)).toMatch(/was sent|cannot exist beside/);
    expect(clashingPath(other, ['index.html', one])).toBe(one);
  });
});

test("an attachment takes the place of a file of ours in whatever spelling, and the site's own is not written", async () => {
  const { generation } = await make(makeTask({ files: { 'Index.HTML': '<p>mine</p>', license: 'terms' } }));
  const names = [...generation.files.keys()].map((path) => path.toLowerCase());
  expect(names.filter((name) => name === 'index.html')).toHaveLength(1);
  expect(names.filter((name) => name === 'license')).toHaveLength(1);
});

test('a commit can hold plain files only: it has no modes, so no links and nothing executable', () => {
  const { fileChanges } = commitInput({
    owner: 'o',
    repository: 'r',
    branch: 'main',
    parent: 'p',
    headline: 'h',
    additions: new Map([['link', Buffer.from('../../etc/passwd')]]),
    deletions: [],
  });
  expect(fileChanges.additions.map((file) => Object.keys(file))).toEqual([['path', 'contents']]);
});

const NOBODY = { allowLoopback: false, allowHttp: false };
