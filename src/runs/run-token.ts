import { createHash, randomBytes } from 'node:crypto';

/** A token for the run API. The App keeps its hash alone: who reads the store can report for nobody. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
