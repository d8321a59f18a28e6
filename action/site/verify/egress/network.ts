/** How the gate gets out: names to addresses, and addresses to connections. Tests bring their own. */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { connect, type LookupFunction, type Socket } from 'node:net';

export interface Network {
  resolve(host: string): Promise<LookupAddress[]>;
  /** Connects to one of `addresses` without asking for the name again. */
  connect(host: string, addresses: readonly LookupAddress[], port: number): Socket;
}

export const internet: Network = {
  resolve: (host) => lookup(host, { all: true }),
  connect(host, addresses, port) {
    // The name stays, for messages and for whoever watches connections; the addresses are those that were approved.
    const approved: LookupFunction = (_host, _options, done) => done(null, [...addresses]);
    return connect({ host, port, lookup: approved, autoSelectFamily: true });
  },
};
