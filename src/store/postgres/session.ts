import type { PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { StoreUnavailable } from '../store-unavailable.ts';
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
  /** Why nothing more is asked on this connection. */
  let broken: StoreUnavailable | undefined;

  async function run(sql: string, parameters: readonly unknown[]) {
    if (broken) throw broken;
    try {
      return await client.query(sql, parameters.map(withoutNul));
    } catch (error) {
      if (isAboutTheQuery(error)) throw error;
      broken = new StoreUnavailable(error);
      throw broken;
    }
  }

  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (/^(begin|start transaction)\b/.test(sql)) inTransaction = true;
    // The end of a transaction belongs to it: if it fails, all of it runs again.
    if (!inTransaction) return again(() => run(sql, parameters));
    try {
      return await run(sql, parameters);
    } finally {
      if (/^(commit|rollback)$/.test(sql)) inTransaction = false;
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release(destroy) {
      // It may have been given back in the middle of a transaction, because it is broken.
      inTransaction = false;
      client.release(destroy || broken !== undefined);
    },
  };
}

/**
 * Not: it broke, had no answer in time, or the server (57P: stops, starts; 53: has no room; 25006: may only be read; 0A000:
 * follows another one, and takes nothing that is "serializable") takes no part.
 */
function isAboutTheQuery(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !/^(57P|08|53|25006|0A000)/.test(error.code ?? '');
}

/** PostgreSQL's texts hold every character but this one. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}
