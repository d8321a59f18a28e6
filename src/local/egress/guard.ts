/**
 * Keeps a process of local mode on this machine. Every TCP connection of Node (fetch, http, https, tls, ws)
 * goes through `net.Socket.prototype.connect`, so that is the one place to refuse it, before any name is
 * looked up; name lookups are refused as well, because a query can carry data out. It is a seat belt for our
 * own processes, not a sandbox: UDP, native code and child processes without the preload are not covered.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { destinationOf, isLoopback, normaliseHost } from './destination.ts';

export interface EgressGuard {
  /** Adds `host` or `host:port` to what may be connected to. */
  allow(host: string): void;
  /** `host:port` (or `host` for a name lookup) of everything refused so far. */
  refused: readonly string[];
}

export class EgressRefused extends Error {
  readonly code = 'EGRESS_REFUSED';
  constructor(target: string) {
    super(`egress refused: ${target} is neither loopback nor configured (local mode)`);
    this.name = 'EgressRefused';
  }
}

let installed: EgressGuard | undefined;

/** Installs the guard; a second call in the same process only adds to the allow list. */
export function installEgressGuard({ allowed }: { allowed: string[] }): EgressGuard {
  installed ??= install();
  for (const host of allowed) installed.allow(host);
  return installed;
}

function install(): EgressGuard {
  const allowed = new Set<string>();
  const refused: string[] = [];
  const refuse = (target: string): EgressRefused => {
    refused.push(target);
    return new EgressRefused(target);
  };

  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function guardedConnect(this: net.Socket, ...args: unknown[]): net.Socket {
    const to = destinationOf(args);
    const permitted =
      to === null || isLoopback(to.host) || allowed.has(to.host) || allowed.has(`${to.host}:${to.port}`);
    if (permitted) return Reflect.apply(connect, this, args);
    const error = refuse(`${to.host}:${to.port}`);
    // later, as a real failure would: tls and undici still set the socket up after connect() has returned
    process.nextTick(() => this.destroy(error));
    return this;
  };

  const mayLookUp = (name: string) =>
    isLoopback(name) ||
    net.isIP(name) !== 0 ||
    [...allowed].some((entry) => entry.replace(/:\d+$/, '') === name);
  guardLookups(mayLookUp, refuse);
  return { allow: (host) => void allowed.add(normaliseHost(host)), refused };
}

type AnyFunction = (...args: unknown[]) => unknown;

/** Wraps `lookup` and every `resolve*` of dns and dns.promises; a refusal arrives as their normal error. */
function guardLookups(permitted: (name: string) => boolean, refuse: (name: string) => EgressRefused): void {
  const guard = (module: Record<string, AnyFunction>, fail: (error: Error, args: unknown[]) => unknown) => {
    for (const [name, original] of Object.entries(module)) {
      if (!/^(lookup|resolve.*)$/.test(name) || typeof original !== 'function') continue;
      module[name] = (...args) => {
        const host = normaliseHost(String(args[0] ?? ''));
        return permitted(host) ? original(...args) : fail(refuse(host), args);
      };
    }
  };
  guard(dns as unknown as Record<string, AnyFunction>, (error, args) => {
    const callback = args.at(-1) as (error: Error) => void;
    process.nextTick(callback, error);
  });
  guard(dns.promises as unknown as Record<string, AnyFunction>, (error) => Promise.reject(error));
  syncBuiltinESMExports();
}
