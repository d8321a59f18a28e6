import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/parse.ts';
import { readServeConfig } from '../../src/config/serve.ts';

const env = {
  APP_ID: '1',
  PRIVATE_KEY: generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey,
  WEBHOOK_SECRET: 'w',
  ERRAND_SECRET: 's',
  ERRAND_URL: 'https://errand.example.com/',
  ERRAND_DATA: '/nowhere',
};

test("work is given to GitHub's own runners, and to others only where that is set", () => {
  const runners = (ERRAND_RUNNERS?: string) =>
    readServeConfig({ ...env, ERRAND_RUNNERS }).github.runnerEnvironments;
  expect(runners()).toEqual(['github-hosted']);
  expect(runners('github-hosted')).toEqual(['github-hosted']);
  expect(runners('self-hosted')).toEqual(['github-hosted', 'self-hosted']);
  expect(() => runners('any')).toThrow(ConfigError);
});

test('an Enterprise Server is asked for everything, with its own tokens', () => {
  const server = {
    GITHUB_API_URL: 'https://github.example.com/api/v3',
    GITHUB_SERVER_URL: 'https://github.example.com',
    ERRAND_OIDC_ISSUER: 'https://github.example.com/_services/token',
  };
  expect(readServeConfig({ ...env, ...server }).github).toMatchObject({
    apiUrl: server.GITHUB_API_URL,
    serverUrl: server.GITHUB_SERVER_URL,
    oidcIssuer: server.ERRAND_OIDC_ISSUER,
  });
});

test('further organisations have secrets of their own', () => {
  const callers = (secrets: Record<string, string>, ERRAND_ORG?: string) =>
    readServeConfig({ ...env, ERRAND_SECRETS: JSON.stringify(secrets), ERRAND_ORG }).callers;
  expect(callers({ globex: 'g', initech: 'i' }, 'acme')).toEqual([
    { tenant: 'default', secret: 's' },
    { tenant: 'globex', secret: 'g' },
    { tenant: 'initech', secret: 'i' },
  ]);
});

test.each([
  ['the organisation of ERRAND_SECRET', { Acme: 'a' }, 'ERRAND_SECRETS names acme'],
  ['an organisation twice', { globex: 'g', Globex: 'h' }, 'ERRAND_SECRETS names globex'],
  ['what ERRAND_SECRET stands for', { default: 'd' }, 'ERRAND_SECRETS names default'],
  ['the secret of ERRAND_SECRET', { globex: 's' }, 'a secret that no other has'],
  ['a secret twice', { globex: 'g', initech: 'g' }, 'a secret that no other has'],
])('ERRAND_SECRETS must not give %s', (_what, secrets, reason) => {
  const both = { ERRAND_SECRETS: JSON.stringify(secrets), ERRAND_ORG: 'acme' };
  expect(() => readServeConfig({ ...env, ...both })).toThrow(ConfigError);
  expect(() => readServeConfig({ ...env, ...both })).toThrow(reason);
});
