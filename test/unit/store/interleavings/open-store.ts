/** One real store for many stories, each of which begins with nothing in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../../../src/store/db.ts';
import { openDatabase } from '../../../../src/store/open-database.ts';
import type { Schema } from '../../../../src/store/schema.ts';
import { createStore, type Store } from '../../../../src/store/store.ts';
import { newStoreAddress } from '../../../fakes/store-address.ts';

export interface OpenStore extends AsyncDisposable {
  store: Store;
  db: Db;
  /** Closes and opens it. */
  restart(): Promise<void>;
  empty(): Promise<void>;
}

export async function openStore(tables: readonly (keyof Schema)[]): Promise<OpenStore> {
  const dir = mkdtempSync(join(tmpdir(), 'errand-interleavings-'));
  const where = await newStoreAddress(dir);
  const open = async () => {
    const db = await openDatabase(where);
    return { db, store: createStore({ db, url: 'http://app.test', onChange: () => {} }) };
  };
  const opened: OpenStore = {
    ...(await open()),
    async restart() {
      await opened.store.close();
      Object.assign(opened, await open());
    },
    async empty() {
      await opened.db.transaction().execute(async (tx) => {
        for (const table of tables) await tx.deleteFrom(table).execute();
      });
    },
    async [Symbol.asyncDispose]() {
      await opened.store.close();
      rmSync(dir, { recursive: true });
    },
  };
  return opened;
}
