import type { PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { again } from './again.ts';

const sessions = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/**
 * A connection as Kysely uses it. A statement on its own is run again like a transaction is, and texts lose what PostgreSQL
 * cannot keep. Of one connection always the same: Kysely knows it by that.
 */
export function sessionOf(client: pg.PoolClient): PostgresPoolClient {
  const session = sessions.get(client) ?? openSession(client);
  sessions.set(client, session);
  return session;
}

function openSession(client: pg.PoolClient): PostgresPoolClient {
  let inTransaction = false;
  // Whoever waits for a query is told; without a listener a broken connection would end the process.
  client.on('error', () => {});
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const run = () => client.query(sql, parameters.map(withoutNul));
    if (/^(begin|start transaction)\b/.test(sql)) inTransaction = true;
    // The end of a transaction belongs to it: if it fails, all of it runs again.
    if (!inTransaction) return again(run);
    try {
      return await run();
    } finally {
      if (/^(commit|rollback)$/.test(sql)) inTransaction = false;
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release(destroy) {
      // It may have been given back in the middle of a transaction, because it is broken.
      inTransaction = false;
      client.release(destroy);
    },
  };
}

/** PostgreSQL's texts hold every character but this one. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}
