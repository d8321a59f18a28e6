/** Where stores are kept while they are measured, and how all of it is taken away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, ask } from '../../test/postgres/ask.ts';
import { startPostgres } from '../../test/postgres/start-postgres.ts';

interface Places {
  whereOf(count: number): Promise<string>;
  takeAway(): Promise<void>;
}

export const places = {
  async file(): Promise<Places> {
    const dir = mkdtempSync(join(tmpdir(), 'errand-bench-'));
    return {
      whereOf: async (count) => join(dir, `${count}.sqlite`),
      takeAway: async () => rmSync(dir, { recursive: true }),
    };
  },

  async server(): Promise<Places> {
    const server = await startPostgres({ isDurable: true });
    return {
      async whereOf(count) {
        await ask(server.url, `create database jobs_${count}`);
        return addressOf(server.url, `jobs_${count}`);
      },
      takeAway: () => server.stop(),
    };
  },
};
