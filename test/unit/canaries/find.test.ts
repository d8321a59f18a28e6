import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findCanaries } from '../../canaries/find.ts';
import { FOLDER, keptLog } from '../../canaries/kept.ts';
import { plant, plantRequest } from '../../canaries/plant.ts';
import { task } from '../../fakes/tasks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errand-canaries-'));
  vi.stubEnv(FOLDER, folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (text: string, name = 'app-1.log') => writeFileSync(join(folder, name), text);
const body = task('http://receiver.test/', { secret: 'a-secret-of-this-test', nonce: 'n' });
const program = 'import sys\nprint("hello",  sys.argv, "and that is all of it")\n';

test.each([
  ['the secret', `refused ${body.secret}`],
  ['the brief in a member', JSON.stringify({ err: { body } })],
  ['the beginning of the brief', `Working on: ${body.brief.slice(0, 90)}…`],
  ['an attachment as it was sent', `fetching ${body.attachments[0]?.url}`],
  ["an attachment's content", 'its first line is product,region,sales'],
  ['a program', `ran ${JSON.stringify(program)}`],
  ["a program's input", 'read some input of this test'],
  ["GitHub's token", `token ghs_${'a1-_'.repeat(9)}`],
  ['an OIDC token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2ln'],
  ['a key', JSON.stringify({ key: '-----BEGIN RSA PRIVATE KEY-----\nMIIE' })],
  ['the secret of a webhook', `signed with whsec_${'MfKQ9r8G'.repeat(4)}`],
])('%s in a log is found, and the line with it', (_what, line) => {
  plantRequest(body);
  plantRequest({ evaluations: [{ code: program, stdin: 'some input of this test' }] });
  write(`{"msg":"ready"}\n${line}\n{"msg":"stopped"}\n`);
  expect(findCanaries(folder)).toEqual(expect.arrayContaining([expect.stringContaining(line.slice(0, 60))]));
});

test('what logs have to say is left alone', () => {
  plantRequest(body);
  write(
    `{"task":"${body.task}","msg":"Accepted ${body.task}, round 1: 3 checks, 1 attachments, data.csv"}\n`,
  );
  write('Checked: passed: document.title === `Sales Summary k7`\n', 'run-1-1-log');
  expect(findCanaries(folder)).toEqual([]);
});

test('where secrets are and no log, or a log in which nothing stands, something is wrong with the search', () => {
  expect(findCanaries(folder)).toEqual([]);
  plant('another-secret-of-this-test');
  expect(findCanaries(folder)).toEqual([expect.stringContaining('no log at all')]);
  write('');
  expect(findCanaries(folder)).toEqual([expect.stringContaining('is empty')]);
});

test('what an App logs is kept, down to the last level', () => {
  plant('the-secret-that-is-logged');
  keptLog().trace({ what: 'the-secret-that-is-logged' }, 'a mistake');
  expect(findCanaries(folder)).toEqual([expect.stringContaining('a mistake')]);
});
