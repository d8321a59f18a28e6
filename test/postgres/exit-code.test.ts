import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const START = join(import.meta.dirname, 'start-postgres.ts');

test.each([0, 3])(
  'a process that has started a PostgreSQL ends with the code that it has set, here %i: failed tests do not pass',
  async (code) => {
    const script = `
    const { startPostgres } = await import('${START}');
    await (await startPostgres({ isDurable: false })).stop();
    process.exitCode = ${code};
  `;
    const child = execFile(process.execPath, ['--input-type=module', '--eval', script]);
    expect(await once(child, 'exit')).toEqual([code, null]);
  },
);
