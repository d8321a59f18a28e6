/** Which addresses callers may choose for callbacks, webhooks and attachments: what can be said before any name is resolved. */
import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from '../domain/public-address.ts';

/** Where requests may go. */
export interface AddressPolicy {
  /** This machine, also without TLS: for local mode. */
  allowLoopback: boolean;
  /** Without TLS to everybody: what is sent can then be read on the way. */
  allowHttp: boolean;
  /**
   * `host` or `host:port` (an IPv6 address in brackets) that the operator vouches for, on any port, private or not.
   * BE AWARE: every caller can then have requests made to them.
   */
  allowedHosts?: readonly string[];
}

/**
 * Ports below 1024 belong to services with protocols of their own, into which a request could be smuggled. Above, those
 * are left out that the Fetch standard blocks for the same reason, and databases that take commands by the line.
 */
const LOW_PORTS: ReadonlySet<number> = new Set([80, 443]);
const FOREIGN_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679,
  6697, 10080, 11211,
]);
/** Names that never stand for a host of the public internet (IANA's special-use names, ICANN's `internal`). */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;
/** DNS knows no longer names. */
const MOST_HOST_LENGTH = 253;
/** In characters of ASCII, as it is sent: what is short in other letters may be long then. */
const MOST_URL_LENGTH = 2_000;

/**
 * Null if requests may be sent to `url`, as far as that can be seen from its text; else what is wrong with it. The URL
 * parser has already made standard notation of addresses such as `0x7f000001`, `2130706433`, `127.1` or `0177.0.0.1`.
 */
export function checkOutgoingUrl(given: string, policy: AddressPolicy): string | null {
  const url = URL.parse(given);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return 'must be an https URL';
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
  if (url.href.length > MOST_URL_LENGTH) return `may have at most ${MOST_URL_LENGTH} characters, in ASCII`;
  const host = hostOf(url);
  if (host.length > MOST_HOST_LENGTH) return 'names a host that is too long';
  if (isVouchedFor(url, policy)) return null;
  if (host.endsWith('.')) return 'must not end its host with a dot';
  if (policy.allowLoopback && isLoopbackHost(host)) return null;
  if (url.protocol === 'http:' && !policy.allowHttp) return 'must be an https URL';
  if (!isAllowedPort(url)) return 'must use port 443, 80 or one from 1024 that other protocols do not use';
  if (isIP(host) !== 0)
    return isPublicAddress(host) ? null : 'must not be an address that is not of the public internet';
  if (!host.includes('.') || LOCAL_NAMES.test(host)) return 'must name a host of the public internet';
  return null;
}

/** Without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/** Whether the operator named this host: its addresses are then not looked at. */
export function isVouchedFor(
  { protocol, hostname, port }: URL,
  { allowedHosts = [] }: AddressPolicy,
): boolean {
  const usualPort = protocol === 'https:' ? '443' : '80';
  return allowedHosts.includes(hostname) || allowedHosts.includes(`${hostname}:${port || usualPort}`);
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
}

function isAllowedPort({ port }: URL): boolean {
  if (port === '') return true;
  const number = Number(port);
  return number < 1024 ? LOW_PORTS.has(number) : !FOREIGN_PORTS.has(number);
}
