import { isLoopback, normaliseHost } from '../../egress/destination.ts';

/**
 * Whether a `Host` is the name of another machine. A page of the web can have its own name lead to 127.0.0.1 (DNS rebinding): to
 * its visitor's browser what answers there is that page's own site, which it may read and post to.
 */
export function isForeignName(host: string | undefined): boolean {
  const url = URL.parse(`http://${host ?? ''}`);
  // What is no `Host` at all is refused by whoever reads it.
  return url !== null && !isLoopback(normaliseHost(url.hostname));
}

/** What whoever asks by such a name is told (RFC 9110, section 15.5.20). */
export const MISDIRECTED = 'Local mode answers to 127.0.0.1, [::1] and localhost, and to no other name.';
