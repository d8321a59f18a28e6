import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Sandbox } from '../../../../action/evaluation/sandbox/sandbox.ts';
import { here, openDeno } from './deno-support.ts';
import { testHostile } from './support/hostile.ts';
import { readFolder, sharedPrograms } from './support/read-hostile.ts';

describe.skipIf(!here)('in deno, by npm alone', () => {
  let sandbox: Sandbox;
  let tempDir: string;
  beforeAll(async () => {
    tempDir = await mkdtemp(join(tmpdir(), 'errand-deno-'));
    sandbox = await openDeno(tempDir);
  }, 180_000);
  afterAll(async () => {
    await sandbox.close();
    await rm(tempDir, { recursive: true });
  }, 60_000);

  testHostile({
    sandbox: () => sandbox,
    programs: [...sharedPrograms(), ...readFolder(join(import.meta.dirname, 'deno-hostile'))],
    languages: ['javascript', 'typescript', 'python'],
    memoryBytes: 64 * 2 ** 20,
    patienceMs: 30_000,
  });
});
