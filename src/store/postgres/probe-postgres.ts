import pg from 'pg';
import { connectionTo } from './connection.ts';

/** Commits a table and its end to the database at `url`, without changing what is in it. Throws if any of it fails. */
export async function probePostgres(url: string): Promise<void> {
  const client = new pg.Client(connectionTo(url));
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin; create table errand_probe (n integer); drop table errand_probe; commit');
  } finally {
    await client.end();
  }
}
