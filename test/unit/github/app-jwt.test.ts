import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { signAppJwt } from '../../../src/github/app-jwt.ts';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 600);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = createPublicKey(privateKey);

// As GitHub gives keys out, and as others write them.
test.each(['pkcs1', 'pkcs8'] as const)(
  'an App signs with a %s key that it is itself, for ten minutes from a little ago',
  async (type) => {
    const pem = privateKey.export({ type, format: 'pem' }).toString();
    const { jwt, expiresAt } = await signAppJwt({ id: 7, privateKey: pem }, NOW);
    const { payload, protectedHeader } = await jwtVerify(jwt, publicKey, { currentDate: new Date(NOW) });
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT' });
    const seconds = Math.floor(NOW / 1_000);
    expect(payload).toEqual({ iss: '7', iat: seconds - 30, exp: seconds + 570 });
    expect(expiresAt).toBe('2026-01-02T03:13:35.000Z');
  },
);

test('with what is no key it signs nothing', async () => {
  await expect(signAppJwt({ id: 7, privateKey: 'none' }, NOW)).rejects.toThrow();
});
