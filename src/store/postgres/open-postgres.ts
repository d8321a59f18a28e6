import { Kysely, PostgresDialect, sql, type TransactionBuilder } from 'kysely';
import pg from 'pg';
import type { Tx } from '../db.ts';
import type { Schema } from '../schema.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import { again } from './again.ts';
import { connectionTo } from './connection.ts';
import { oneByOne } from './one-by-one.ts';
import { sessionOf } from './session.ts';

/** Enough for all loops and for requests that come together; PostgreSQL itself allows 100 by default. */
const MOST_CONNECTIONS = 10;

/** Every connection is set up like this. */
const SETTINGS = [
  // Of a small table, too, only what is looked for is read: a scan is in conflict with every writer of the table.
  'enable_seqscan=off',
  // Where we have died or fallen silent in the middle of a transaction, nobody waits for it for long.
  'idle_in_transaction_session_timeout=30s',
  'tcp_keepalives_idle=30',
];

/**
 * Opens the database at a `postgres://` address. Everything runs at the isolation level "serializable", and what
 * PostgreSQL finds no order for runs again: so the same queries are right as on SQLite, which has one writer at a time.
 * `changesTables`: an answer may take as long as it takes, and each statement sees what was committed before it: of what others
 * write until a table is locked, nothing is missing in the one that takes its place. `onRetry` is told of each transaction that runs again.
 */
export function openPostgres(
  url: string,
  { changesTables = false, onRetry }: { changesTables?: boolean; onRetry?: (() => void) | undefined } = {},
): Kysely<Schema> {
  const pool = new pg.Pool({
    ...connectionTo(withSettings(url, changesTables ? 'read\\ committed' : 'serializable'), {
      isPatient: changesTables,
    }),
    max: MOST_CONNECTIONS,
    types: { getTypeParser },
  });
  // The pool replaces a connection that breaks while nobody uses it; without a listener it would end the process.
  pool.on('error', () => {});
  // Nor has a connection that breaks in the moment between its making and its use.
  pool.on('connect', (client) => void client.on('error', () => {}));
  const dialect = new PostgresDialect({
    pool: {
      options: pool.options,
      connect: async () => sessionOf(await pool.connect().catch(rethrow)),
      end: () => pool.end(),
    },
  });
  return new SerializableKysely({ dialect, onRetry });
}

/** Options of the address stay; where both set something, ours holds. */
function withSettings(url: string, isolation: string): string {
  const address = new URL(url);
  const settings = [`default_transaction_isolation=${isolation}`, ...SETTINGS];
  const options = [address.searchParams.get('options') ?? '', ...settings.map((setting) => `-c ${setting}`)];
  address.searchParams.set('options', options.join(' ').trim());
  return address.href;
}

function rethrow(error: unknown): never {
  throw new StoreUnavailable(error);
}

/** Times and counts are well within what a number holds exactly. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text');
}

/**
 * Until the end of the transaction nobody else writes what all of them write. As its first statement: it sees the tables as
 * they are once it has them.
 */
async function keepOthersOut(tx: Tx): Promise<void> {
  await sql`lock table jobs, evaluations in share row exclusive mode`.execute(tx);
}

class SerializableKysely extends Kysely<Schema> {
  readonly #inTurn = oneByOne();
  readonly #onRetry: (() => void) | undefined;

  constructor({ dialect, onRetry }: { dialect: PostgresDialect; onRetry: (() => void) | undefined }) {
    super({ dialect });
    this.#onRetry = onRetry;
  }

  override transaction(): TransactionBuilder<Schema> {
    const builder = super.transaction();
    const once = builder.execute.bind(builder);
    builder.execute = (work) =>
      this.#inTurn(() =>
        again(
          (hasLost) => once(hasLost ? (tx) => keepOthersOut(tx).then(() => work(tx)) : work),
          this.#onRetry,
        ),
      );
    return builder;
  }
}
