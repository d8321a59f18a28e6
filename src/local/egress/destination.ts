import { isIP } from 'node:net';

/** Where a socket is asked to go: a host with its port, or null for a pipe or Unix socket. */
export interface Destination {
  host: string;
  port: number;
}

type ConnectOptions = { host?: unknown; port?: unknown; path?: unknown };

/**
 * Reads the arguments of `socket.connect` in all of its forms: `(options)`, `(port, host)`, `(path)`, and the
 * one array in which `net.connect` hands over the already normalised options.
 */
export function destinationOf(args: readonly unknown[]): Destination | null {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) {
    const { host, port, path } = first as ConnectOptions;
    return path ? null : destination(host, port);
  }
  // net's own rule: a text is a pipe unless Number() makes a port of it, so '0x50' is a port
  if (typeof first === 'string' && !(Number(first) >= 0)) return null;
  return destination(second, first);
}

/** 127.0.0.0/8, ::1 and the name localhost. Other spellings (`127.1`, `0.0.0.0`) are deliberately not known. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  const v4 = host.startsWith('::ffff:') ? host.slice('::ffff:'.length) : host;
  return isIP(v4) === 4 && v4.startsWith('127.');
}

function destination(host: unknown, port: unknown): Destination {
  return { host: normaliseHost(host ? String(host) : 'localhost'), port: Number(port) };
}

export function normaliseHost(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
}
