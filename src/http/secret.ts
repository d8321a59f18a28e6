import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in constant time, also where the lengths differ. Anything but a string is not the secret. */
export function secretsMatch(given: unknown, expected: string): boolean {
  if (typeof given !== 'string') return false;
  return timingSafeEqual(digest(given), digest(expected));
}

/** The same of two hashes, which say nothing by their length. */
export function hashesMatch(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(expected, 'latin1'));
}

/**
 * What is kept of a secret. A fast hash is right for what is random: nobody finds 16 such characters by trying. A slow
 * one, made for passwords, would be paid for with each request, and by us for those of strangers.
 */
export function hashSecret(secret: string): string {
  return digest(secret).toString('hex');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
