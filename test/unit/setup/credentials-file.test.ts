import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCredentialsFile, readCredentials } from '../../../src/setup/credentials-file.ts';
import { keys } from '../local/support/embedded.ts';

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-credentials-'));
  path = join(dir, 'data/credentials.env');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const VALUES = { APP_ID: '12', PRIVATE_KEY: keys.privateKey, ERRAND_URL: 'https://errand.example/#a b' };

test('what is saved is read as it was, by its owner only', async () => {
  const file = await createCredentialsFile(path);
  await file.save(VALUES);
  expect(readCredentials(path)).toEqual(VALUES);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(dir, 'data'))).toEqual(['credentials.env']);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(5);
});

test('what is there already is not overwritten', async () => {
  await (await createCredentialsFile(path)).save(VALUES);
  await expect(createCredentialsFile(path)).rejects.toThrow(/exists and is not overwritten.*--out/);
  expect(readCredentials(path)).toEqual(VALUES);
});

test('what comes into being meanwhile is not overwritten, and nothing is lost', async () => {
  const [first, second] = [await createCredentialsFile(path), await createCredentialsFile(path)];
  await first.save(VALUES);
  const error = await second.save({ APP_ID: '13' }).catch((thrown) => thrown);
  expect(readCredentials(path)).toEqual(VALUES);
  const kept = /the credentials are in (\S+): move them/.exec(error.message)?.[1] ?? '';
  expect(readCredentials(kept)).toEqual({ APP_ID: '13' });
});

test('nothing is left of what is not saved', async () => {
  const file = await createCredentialsFile(path);
  await file.discard();
  expect(readdirSync(join(dir, 'data'))).toEqual([]);
});

test('what cannot be written whole is not left there in part', async () => {
  const file = await createCredentialsFile(path);
  const probe = await open(join(dir, 'probe'), 'w');
  const full = vi.spyOn(Object.getPrototypeOf(probe), 'sync').mockRejectedValue(new Error('ENOSPC'));
  await expect(file.save(VALUES)).rejects.toThrow(/could not be written to .*: ENOSPC\. .* run setup again/);
  full.mockRestore();
  await probe.close();
  await file.discard();
  expect(readdirSync(join(dir, 'data'))).toEqual([]);
});

test('a folder that cannot be is said to be so before an App is made', async () => {
  writeFileSync(join(dir, 'data'), 'a file');
  await expect(createCredentialsFile(path)).rejects.toThrow(`no credentials can be kept in ${dir}/data`);
});

test('no file is no credentials', () => expect(readCredentials(path)).toBeUndefined());

test.each([0o644, 0o640, 0o604])(
  'a file that others can read (%o) is refused, with what to run',
  async (mode) => {
    await (await createCredentialsFile(path)).save(VALUES);
    chmodSync(path, mode);
    expect(() => readCredentials(path)).toThrow(`run "chmod 600 ${path}"`);
    expect(existsSync(path)).toBe(true);
  },
);
