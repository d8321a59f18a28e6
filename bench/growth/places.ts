/** Where stores are kept while they are measured, and how all of it is taken away. */
import { join } from 'node:path';
import { addressOf, ask } from '../../test/postgres/ask.ts';
import { startPostgres } from '../../test/postgres/start-postgres.ts';
import { temporaryFolder } from '../temporary-folder.ts';

interface Places {
  whereOf(count: number): Promise<string>;
  takeAway(): Promise<void>;
}

export const places = {
  async file(): Promise<Places> {
    const folder = temporaryFolder();
    return {
      whereOf: async (count) => join(folder.path, `${count}.sqlite`),
      takeAway: async () => folder[Symbol.dispose](),
    };
  },

  async server(): Promise<Places> {
    const folder = temporaryFolder();
    const server = await startPostgres({ isDurable: true, dir: folder.path });
    return {
      async whereOf(count) {
        await ask(server.url, `create database jobs_${count}`);
        return addressOf(server.url, `jobs_${count}`);
      },
      async takeAway() {
        await server.stop();
        folder[Symbol.dispose]();
      },
    };
  },
};
