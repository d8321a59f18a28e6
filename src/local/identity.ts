import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const identity = z.object({ privateKey: z.string(), publicKey: z.string(), webhookSecret: z.string() });
export type Identity = z.infer<typeof identity>;

/** The key and webhook secret of the App that local mode registers with its own GitHub; made once per data folder. */
export function loadIdentity(file: string): Identity {
  if (existsSync(file)) return identity.parse(JSON.parse(readFileSync(file, 'utf8')));
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const made = { ...keys, webhookSecret: randomBytes(32).toString('hex') };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
