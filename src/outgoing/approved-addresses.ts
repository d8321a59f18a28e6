/** From a host to addresses that may be connected to. */
import type { LookupAddress } from 'node:dns';
import { lookup, resolve4, resolve6 } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from '../domain/public-address.ts';
import { type AddressPolicy, hostOf, isVouchedFor } from './address-policy.ts';

/** Names to addresses. Rejects if there are none. */
export interface Resolver {
  /** Asks name servers only. */
  public(host: string): Promise<LookupAddress[]>;
  /** Asks as the machine does, its hosts file included. */
  machine(host: string): Promise<LookupAddress[]>;
}

export const systemResolver: Resolver = {
  /**
   * Not `lookup`: that occupies one of the process's four threads until a name server answers, and who owns the name
   * may let us wait. It would also append the machine's own search domains.
   */
  async public(host) {
    const [v4, v6] = await Promise.allSettled([resolve4(host), resolve6(host)]);
    const found = [
      ...(v4.status === 'fulfilled' ? v4.value.map((address) => ({ address, family: 4 })) : []),
      ...(v6.status === 'fulfilled' ? v6.value.map((address) => ({ address, family: 6 })) : []),
    ];
    if (found.length === 0 && v4.status === 'rejected') throw v4.reason;
    return found;
  },
  machine: (host) => lookup(host, { all: true }),
};

export class AddressRefused extends Error {}

/**
 * The addresses of a URL's host, resolved once. Throws `AddressRefused` if a single one of them is not allowed: which
 * one would be connected to is not ours to choose. The message does not tell addresses, because a name of our own
 * network may have been asked for.
 */
export async function approvedAddresses(
  url: URL,
  policy: AddressPolicy,
  resolver: Resolver,
): Promise<LookupAddress[]> {
  const host = hostOf(url);
  const vouchedFor = isVouchedFor(url, policy);
  const isLocal = vouchedFor || host === 'localhost' || host.endsWith('.localhost');
  const family = isIP(host);
  const addresses =
    family === 0 ? await resolver[isLocal ? 'machine' : 'public'](host) : [{ address: host, family }];
  if (addresses.length === 0) throw new AddressRefused(`${host} has no address`);
  const isAllowed = ({ address }: LookupAddress) =>
    isPublicAddress(address) || (policy.allowLoopback && isLoopbackAddress(address));
  if (!vouchedFor && !addresses.every(isAllowed))
    throw new AddressRefused(`${host} has an address that is not of the public internet; nothing was sent`);
  return addresses;
}
