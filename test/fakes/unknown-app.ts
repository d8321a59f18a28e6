import { generateKeyPairSync } from 'node:crypto';

/** Credentials of an App that no GitHub knows, as `errand serve` takes them: it starts, and nothing that needs GitHub works. */
export function unknownApp() {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return { APP_ID: '1', PRIVATE_KEY: privateKey, WEBHOOK_SECRET: 'webhook-secret' };
}
