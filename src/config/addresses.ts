/** What goes over the network in the clear stays on this machine. */
export function isPlainAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, search, hash } = new URL(url);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isOnThisMachine(url));
  return isSafe && !(username || password || search || hash);
}

export function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

export function isOnThisMachine(url: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);
}
