import { join } from 'node:path';
import { describe } from 'vitest';
import { here, useDeno } from './deno-support.ts';
import { testHostile } from './support/hostile.ts';
import { readFolder, sharedPrograms } from './support/read-hostile.ts';

describe.skipIf(!here)('in deno, by npm alone', () => {
  const deno = useDeno();

  testHostile({
    sandbox: () => deno.sandbox,
    programs: [...sharedPrograms(), ...readFolder(join(import.meta.dirname, 'deno-hostile'))],
    languages: ['javascript', 'typescript', 'python'],
    memoryBytes: 64 * 2 ** 20,
    patienceMs: 30_000,
  });
});
