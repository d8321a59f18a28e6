/**
 * The only way out for a page under check: a proxy that tunnels HTTPS to allowed hosts and refuses everything else.
 *
 * A proxy, and not request interception, because the browser also connects where interception does not look
 * (preconnect, WebSockets, workers' requests) and would resolve names a second time, to other addresses if the
 * name's owner wishes. Here every connection, each hop of a redirect included, comes by name; the name is resolved
 * once, every address must be public, and those very addresses are connected to. Plain HTTP is refused altogether:
 * a page on Pages cannot load it either.
 */
import { createServer } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { isPublicAddress } from '../../../../src/domain/public-address.ts';
import { internet, type Network } from './network.ts';

export interface Gate extends AsyncDisposable {
  /** The proxy's address. */
  url: string;
  /** Hosts that something was asked of and that are not allowed. */
  refused: ReadonlySet<string>;
}

interface GateOptions {
  allowedHosts: readonly string[];
  network?: Network;
}

export async function openGate({ allowedHosts, network = internet }: GateOptions): Promise<Gate> {
  const refused = new Set<string>();
  const sockets = new Set<Duplex>();
  const track = <T extends Duplex>(socket: T): T => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((request) => {
    refused.add(URL.parse(request.url ?? '')?.hostname ?? '');
    request.socket.destroy();
  });
  server.on('connection', track);
  server.on('connect', (request, client, head) => {
    const { hostname = '', port } = URL.parse(`https://${request.url}`) ?? {};
    if (port !== '' || !isAllowed(hostname, allowedHosts)) {
      refused.add(hostname);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    tunnel(hostname, network).then(
      (upstream) => join(client, track(upstream), head),
      () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'),
    );
  });

  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    refused,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A name with a dot: addresses, in whatever notation, and names of the local network are never allowed. */
function isAllowed(host: string, allowedHosts: readonly string[]): boolean {
  return allowedHosts.includes(host) && isIP(host) === 0 && host.includes('.') && !host.startsWith('[');
}

async function tunnel(host: string, network: Network): Promise<Socket> {
  const addresses = await network.resolve(host);
  const isPublic = addresses.length > 0 && addresses.every(({ address }) => isPublicAddress(address));
  if (!isPublic) throw new Error(`${host} is no public host`);
  const upstream = network.connect(host, addresses, 443);
  await new Promise((connected, failed) => upstream.once('connect', connected).once('error', failed));
  return upstream;
}

function join(client: Duplex, upstream: Socket, head: Buffer): void {
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  if (head.byteLength > 0) upstream.write(head);
  upstream.pipe(client).pipe(upstream);
  client.on('close', () => upstream.destroy());
  upstream.on('close', () => client.destroy());
}
