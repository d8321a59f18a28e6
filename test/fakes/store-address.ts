import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { addressOf, ask } from '../postgres/ask.ts';

/**
 * Where a test's store is kept: in a SQLite file in `folder`; where the tests run against PostgreSQL, in a database of its
 * own. `isEmpty`: without tables.
 */
export async function newStoreAddress(folder: string, { isEmpty = false } = {}): Promise<string> {
  const url = inject('postgres');
  if (!url) return join(folder, 'errand.sqlite');
  const database = `test_${randomUUID().slice(0, 8)}`;
  const from = isEmpty ? '' : ` template ${inject('template')} strategy file_copy`;
  await ask(url, `create database ${database}${from}`);
  dropAfterTest(() => ask(url, `drop database ${database} with (force)`));
  return addressOf(url, database);
}

/** What is made for a whole file stays as long as the server. */
function dropAfterTest(drop: () => Promise<unknown>): void {
  try {
    onTestFinished(async () => void (await drop()));
  } catch {}
}
