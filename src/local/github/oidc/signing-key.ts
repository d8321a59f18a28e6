import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK } from 'jose';
import type { Settings } from '../settings.ts';

export interface SigningKey {
  id: string;
  privateKey: CryptoKey;
  /** The public half, as the JWKS publishes it. */
  publicJwk: JWK;
}

const SETTING = 'oidc-key';
const KEY_ID = 'embedded-1';

/** The issuer's RSA key: made once, kept, so that a restart does not invalidate anything. */
export async function loadSigningKey(settings: Settings): Promise<SigningKey> {
  let pem = settings.get(SETTING);
  if (pem === undefined) {
    pem = await exportPKCS8((await generateKeyPair('RS256', { extractable: true })).privateKey);
    settings.set(SETTING, pem);
  }
  const privateKey = await importPKCS8(pem, 'RS256', { extractable: true });
  const { kty, n, e } = await exportJWK(privateKey);
  const publicJwk = { kty, n, e, alg: 'RS256', use: 'sig', kid: KEY_ID } as JWK;
  return { id: KEY_ID, privateKey, publicJwk };
}
