import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

/**
 * Where a test's store is kept: in a SQLite file in `folder`; where the tests run against PostgreSQL, in a schema of its
 * own.
 */
export async function newStoreAddress(folder: string): Promise<string> {
  const postgres = inject('postgres');
  if (!postgres) return join(folder, 'errand.sqlite');
  const schema = `test_${randomUUID().slice(0, 8)}`;
  const client = new pg.Client(postgres);
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  const address = new URL(postgres);
  address.searchParams.set('options', `-c search_path=${schema}`);
  return address.href;
}
