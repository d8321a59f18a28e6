import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from './settings.ts';

const SETTING = 'port';

/**
 * Listens on loopback and returns the port. Port 0 means the one of the last time, because addresses in
 * repositories, Pages and jobs contain it; only if another program has taken it, a new free one is chosen.
 */
export async function listen(server: Server, port: number, settings: Settings): Promise<number> {
  const remembered = Number(settings.get(SETTING) ?? 0);
  if (port !== 0) await bind(server, port);
  else if (remembered === 0) await bind(server, 0);
  else await bind(server, remembered).catch(() => bind(server, 0));
  const { port: bound } = server.address() as AddressInfo;
  settings.set(SETTING, String(bound));
  return bound;
}

async function bind(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}
