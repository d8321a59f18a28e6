import { z } from 'zod';

/** An address that paths are put behind; without the slash at its end. */
export const baseAddress = z
  .string()
  .refine(isBaseAddress, 'must be an http(s) address without user, query and fragment')
  .transform(withoutSlash);

/** A base address, and what goes over the network in the clear stays on this machine. */
export function isSafeAddress(url: string): boolean {
  return isBaseAddress(url) && (new URL(url).protocol === 'https:' || isOnThisMachine(url));
}

function isBaseAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s?#]+$/i.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return !(username || password);
}

export function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

export function isOnThisMachine(url: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);
}
