import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in constant time, also where the lengths differ. Anything but a string is not the secret. */
export function secretsMatch(given: unknown, expected: string): boolean {
  if (typeof given !== 'string') return false;
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
