import { createPrivateKey, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { AppCredentials } from './installation-token.ts';

/** Clocks of different machines differ by a little, and GitHub takes nothing from the future. */
const BACK_S = 30;
/** As long as GitHub allows. */
const VALID_S = 600;

const signed = promisify(sign);

/**
 * What an App shows to be itself (RFC 7519, RS256), as of `now` in Unix milliseconds. Signed by Node's own means: each start
 * does this as one of its first things, and whatever else can sign takes longer to load than to sign with.
 */
export async function signAppJwt(
  { id, privateKey }: AppCredentials,
  now: number,
): Promise<{ jwt: string; expiresAt: string }> {
  const issued = Math.floor(now / 1_000) - BACK_S;
  const expires = issued + VALID_S;
  const claims = { iat: issued, exp: expires, iss: String(id) };
  const said = [{ alg: 'RS256', typ: 'JWT' }, claims].map(encoded).join('.');
  const signature = await signed('RSA-SHA256', Buffer.from(said), createPrivateKey(privateKey));
  return {
    jwt: `${said}.${signature.toString('base64url')}`,
    expiresAt: new Date(expires * 1_000).toISOString(),
  };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
