import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { StoreUnavailable } from '../../src/store/store-unavailable.ts';

/** A message of PostgreSQL's protocol: its kind, its length and what it says. */
function message(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
}

const AUTHENTICATED = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const ENDED = message(
  'E',
  Buffer.from('SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
);

test('a connection that breaks in the moment it is made is an answer like another, and does not end the process', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    // Ready, and told to go, in one breath.
    socket.once('data', () => socket.end(Buffer.concat([AUTHENTICATED, READY, ENDED])));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const db = openPostgres(`postgres://u:p@127.0.0.1:${(server.address() as AddressInfo).port}/db`);
  for (let n = 0; n < 5; n++)
    await expect(sql`select 1`.execute(db)).rejects.toBeInstanceOf(StoreUnavailable);
  await db.destroy();
  server.close();
});
