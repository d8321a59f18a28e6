import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in constant time, also where the lengths differ. Anything but a string is not the secret. */
export function secretsMatch(given: unknown, expected: string): boolean {
  if (typeof given !== 'string') return false;
  return timingSafeEqual(digest(given), digest(expected));
}

/** What is kept of a secret, in hexadecimal digits. */
export function hashSecret(secret: string): string {
  return digest(secret).toString('hex');
}

/**
 * The same in 32 bytes. A fast hash is right for what is random: nobody finds 16 such characters by trying. A slow
 * one, made for passwords, would be paid for with each request, and by us for those of strangers.
 */
export function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
