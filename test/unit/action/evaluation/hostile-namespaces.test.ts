import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namespacesDriver } from '../../../../action/evaluation/sandbox/namespaces/driver.ts';
import type { Sandbox } from '../../../../action/evaluation/sandbox/sandbox.ts';
import { LANGUAGES } from '../../../../src/domain/languages.ts';
import { testHostile } from './support/hostile.ts';
import { ownPrograms, sharedPrograms } from './support/read-hostile.ts';

const mayBeRoot =
  process.platform === 'linux' &&
  (process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0);

describe.skipIf(!mayBeRoot)('in namespaces (needs root, or sudo without a password)', () => {
  let sandbox: Sandbox;
  let tempDir: string;
  beforeAll(async () => {
    tempDir = await mkdtemp(join(tmpdir(), 'errand-'));
    const opened = await namespacesDriver.open({ slots: 3, tempDir });
    if (typeof opened === 'string') throw new Error(opened);
    sandbox = opened;
  }, 60_000);
  afterAll(async () => {
    await sandbox.close();
    expect(await readdir(tempDir)).toEqual([]);
    await rm(tempDir, { recursive: true });
  });

  const languages = LANGUAGES.filter((language) => language !== 'ruby');
  testHostile({
    sandbox: () => sandbox,
    programs: [...sharedPrograms(), ...ownPrograms()],
    languages,
    memoryBytes: 128 * 2 ** 20,
  });

  test('it runs the languages that are tried here', () => {
    expect(sandbox.runtimes.map(({ language }) => language)).toEqual(expect.arrayContaining(languages));
  });
});
