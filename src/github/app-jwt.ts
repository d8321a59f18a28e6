import { createPrivateKey } from 'node:crypto';
import type { AppCredentials } from './installation-token.ts';

/** Clocks of different machines differ by a little, and GitHub takes nothing from the future. */
const BACK_S = 30;
/** As long as GitHub allows. */
const VALID_S = 600;

/** What an App shows to be itself (RFC 7519), as of `now` in Unix milliseconds. */
export async function signAppJwt(
  { id, privateKey }: AppCredentials,
  now: number,
): Promise<{ jwt: string; expiresAt: string }> {
  // Not before GitHub is asked: a start does not wait for it.
  const { SignJWT } = await import('jose');
  const issued = Math.floor(now / 1_000) - BACK_S;
  const expires = issued + VALID_S;
  const jwt = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .setIssuer(String(id))
    .sign(createPrivateKey(privateKey));
  return { jwt, expiresAt: new Date(expires * 1_000).toISOString() };
}
