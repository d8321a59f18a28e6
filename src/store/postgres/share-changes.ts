import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Recorded } from '../journal.ts';
import { connectionTo } from './connection.ts';

const CHANNEL = 'errand_changes';
/** A payload may have 8,000 bytes. */
const IDS_AT_ONCE = 100;
const CONNECT_AGAIN_MS = 1_000;
const LOOK_MS = 15_000;

export interface SharedChanges {
  /** Tells this replica at once, and the others. */
  tell(ids: ReadonlySet<string>, recorded?: readonly Recorded[]): void;
  close(): Promise<void>;
}

/**
 * What changes in one replica of the App is told to all (`NOTIFY`), after its transaction: who follows it may be connected
 * to any. While the connection is lost nobody hears of anything; `onMissed` is called when it is back.
 */
export async function shareChanges({
  url,
  onChange,
  onMissed = () => {},
}: {
  url: string;
  onChange: (ids: ReadonlySet<string>, recorded?: readonly Recorded[]) => void;
  onMissed?: (() => void) | undefined;
}): Promise<SharedChanges> {
  let waiting = new Set<string>();
  let telling: Promise<void> | undefined;
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;
  let connected: Promise<void> | undefined;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const connecting = new pg.Client(connectionTo(url));
    connecting.on('notification', ({ payload = '[]' }) => {
      const ids: string[] = JSON.parse(payload);
      if (ids.length === 0) onMissed();
      else onChange(new Set(ids));
    });
    // Also what comes before `end`: without a listener it would end the process.
    connecting.on('error', () => {});
    try {
      await connecting.connect();
      await connecting.query(`listen ${CHANNEL}`);
    } catch (error) {
      void connecting.end().catch(() => {});
      throw error;
    }
    connecting.once('end', () => {
      if (!isClosed()) connected = connectAgain();
    });
    return connecting;
  }

  async function connectAgain(): Promise<void> {
    while (!isClosed()) {
      try {
        client = await connect();
        break;
      } catch {
        await sleep(CONNECT_AGAIN_MS, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
    // To everybody, this one included: something was missed.
    await send([]).catch(() => client.end());
  }

  // One that has fallen silent says nothing of it.
  const looking = setInterval(() => {
    const looked = client;
    looked.query('select 1').catch(() => looked.end());
  }, LOOK_MS).unref();

  async function send(ids: string[]): Promise<void> {
    await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(ids)]);
  }

  async function tellOthers(): Promise<void> {
    while (waiting.size > 0) {
      const ids = [...waiting];
      waiting = new Set();
      // What cannot be sent is made up for when the connection is back.
      for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
        await send(ids.slice(at, at + IDS_AT_ONCE)).catch(() => {});
    }
    telling = undefined;
  }

  return {
    tell(ids, recorded) {
      onChange(ids, recorded);
      waiting = waiting.union(ids);
      telling ??= tellOthers();
    },
    async close() {
      closing.abort();
      clearInterval(looking);
      await telling;
      // Or a connection would come up that nobody ends.
      await connected;
      await client.end();
    },
  };
}
