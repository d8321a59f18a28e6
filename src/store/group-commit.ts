import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { FileLocked } from './sqlite-trouble.ts';
import { StoreUnavailable } from './store-unavailable.ts';

export interface Statement {
  /** Whether it gives rows. */
  reader: boolean;
  all(values: readonly unknown[]): unknown[];
  run(values: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
}

/** A statement without values of its own, which is run once for those of each row and gives none. */
export interface ForEachRow extends CompiledQuery {
  rows: readonly (readonly unknown[])[];
}

/** One connection to the file. */
export interface Engine {
  prepare(sql: string): Statement;
  /** Whether a transaction is open: what a full or failing disk has ended, SQLite has rolled back itself. */
  isInTransaction(): boolean;
  close(): void;
}

export interface Engines {
  /** Has all transactions, and all that changes something. */
  writer: Engine;
  /** Reads what is committed, and waits for nobody. */
  reader: Engine;
}

/**
 * SQLite for Kysely, with group commit: what makes a transaction durable costs the most of it, and the same for many. Each is
 * a savepoint of one that is open for a turn of the event loop, and has ended once that is committed.
 */
export function groupCommitDialect(engines: Engines): Dialect {
  return {
    createAdapter: () => new WithTurnsOfItsOwn(),
    createDriver: () => new GroupCommit(engines),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class WithTurnsOfItsOwn extends SqliteAdapter {
  override get supportsMultipleConnections() {
    return true;
  }

  /** SQLite does, and Kysely does not say so: a migration that did not come to its end would leave half of its tables. */
  override get supportsTransactionalDdl() {
    return true;
  }
}

/** Another program that has the file locked is waited for so long, by all who wait at that time. */
const PATIENCE_MS = 5_000;
const LOOK_MS = 1;

/** Transactions that are committed together. */
interface Group extends PromiseWithResolvers<void> {
  /** The turn of the event loop in which it began is over. */
  isDue: boolean;
}

/** What Kysely calls a connection: here, whoever may have a turn at the writer. */
class Client implements DatabaseConnection {
  readonly #driver: GroupCommit;

  constructor(driver: GroupCommit) {
    this.#driver = driver;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#driver.isInMiddle(this)) return this.#driver.write(query);
    if (SelectQueryNode.is(query.query)) return this.#driver.read(query);
    await this.#driver.beginTransaction(this);
    try {
      const result = this.#driver.write<R>(query);
      await this.#driver.commitTransaction();
      return result;
    } catch (error) {
      await this.#driver.rollbackTransaction(this);
      throw error;
    }
  }

  streamQuery(): never {
    throw new Error('no query of the App is so large that it has to be streamed');
  }
}

class GroupCommit implements Driver {
  readonly #writer: Engine;
  readonly #reader: Engine;
  readonly #waiting: PromiseWithResolvers<void>[] = [];
  #isTaken = false;
  /** Whose transaction has begun and not ended. */
  #member: Client | undefined;
  #isClosed = false;
  #group: Group | undefined;

  constructor({ writer, reader }: Engines) {
    this.#writer = writer;
    this.#reader = reader;
  }

  async init() {}

  async acquireConnection(): Promise<Client> {
    return new Client(this);
  }

  async releaseConnection() {}

  isInMiddle(client: Client): boolean {
    return this.#member === client;
  }

  async beginTransaction(client: Client): Promise<void> {
    if (this.#isTaken) {
      const turn = Promise.withResolvers<void>();
      this.#waiting.push(turn);
      await turn.promise;
    }
    this.#isTaken = true;
    try {
      this.#group ??= await this.#open();
      this.#run('savepoint member');
      this.#member = client;
    } catch (error) {
      this.#pass();
      throw error;
    }
  }

  /** Resolves when it is durable. */
  async commitTransaction(): Promise<void> {
    this.#run('release member');
    const group = this.#group;
    this.#member = undefined;
    this.#pass();
    await group?.promise;
  }

  async rollbackTransaction(client: Client): Promise<void> {
    // It had left already, and the group with it has failed.
    if (!this.isInMiddle(client)) return;
    this.#member = undefined;
    const group = this.#group;
    try {
      if (group) this.#takeBack();
    } finally {
      this.#pass();
    }
    // Why it was taken back may be what others in the group have written.
    await group?.promise.catch(() => {});
  }

  #takeBack(): void {
    this.#run('rollback to member');
    this.#run('release member');
  }

  write<R>(query: CompiledQuery): QueryResult<R> {
    if (this.#isClosed) throw closed();
    return this.#guarded(() => execute(this.#writer, query));
  }

  read<R>(query: CompiledQuery): QueryResult<R> {
    return execute(this.#reader, query);
  }

  /** Keeps what has ended; what is in the middle is taken back, and whoever waits is refused. */
  async destroy(): Promise<void> {
    if (this.#group && this.#member) this.#takeBack();
    if (this.#group) this.#commit();
    this.#isClosed = true;
    this.#reader.close();
    this.#writer.close();
  }

  async #open(): Promise<Group> {
    await this.#begin();
    const group = { ...Promise.withResolvers<void>(), isDue: false };
    // Whoever was in it hears of it; there may be nobody.
    group.promise.catch(() => {});
    setImmediate(() => {
      group.isDue = true;
      if (!this.#isTaken && this.#group === group) this.#commit();
    });
    return group;
  }

  /** Waits by looking: SQLite's own way would keep the whole process, and whoever asks whether it lives. */
  async #begin(): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return this.#run('begin immediate');
      } catch (error) {
        if (!(error instanceof FileLocked)) throw error;
        if (performance.now() >= until) {
          for (const { reject } of this.#waiting.splice(0)) reject(error);
          throw error;
        }
      }
      await sleep(LOOK_MS);
    }
  }

  /** The next one has its turn, in this group or the next. */
  #pass(): void {
    if (this.#group?.isDue) this.#commit();
    const next = this.#waiting.shift();
    if (next) next.resolve();
    else this.#isTaken = false;
  }

  #commit(): void {
    const group = this.#group;
    try {
      this.#run('commit');
      this.#group = undefined;
      group?.resolve();
    } catch (error) {
      this.#lose(error);
      this.#rollBack();
    }
  }

  /** Whoever was in the group hears why it failed, whatever becomes of this. */
  #rollBack(): void {
    try {
      if (this.#writer.isInTransaction()) this.#run('rollback');
    } catch {
      // The next one to begin finds out, and says so.
    }
  }

  #run(sql: string): void {
    this.write(CompiledQuery.raw(sql));
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      // With the statement all of the group is gone.
      if (this.#group && !this.#writer.isInTransaction()) this.#lose(error);
      throw error;
    }
  }

  #lose(error: unknown): void {
    this.#group?.reject(error);
    this.#group = undefined;
  }
}

function closed(): StoreUnavailable {
  return new StoreUnavailable(new Error('the store is closed'));
}

function execute<R>(engine: Engine, query: CompiledQuery | ForEachRow): QueryResult<R> {
  const { sql, parameters } = query;
  const statement = engine.prepare(sql);
  if ('rows' in query) {
    for (const row of query.rows) statement.run(row);
    return { rows: [] };
  }
  if (statement.reader) return { rows: statement.all(parameters) as R[] };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
}
