import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashForm, keepSecret } from '../../src/config/caller-secrets.ts';
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

test('production shows metrics and sends traces only where that is set', () => {
  const watching = (more: Record<string, string>) => readServeConfig({ ...env, ...more }).watching;
  expect(watching({})).toEqual({ metrics: undefined, traces: undefined });
  expect(watching({ ERRAND_METRICS_TOKEN: 'm' })?.metrics).toEqual({ token: 'm' });
  const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318/';
  const OTEL_EXPORTER_OTLP_HEADERS = 'Authorization=Basic%20YWJj,x-scope = a=b';
  expect(watching({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS })?.traces).toEqual({
    url: 'http://collector:4318/v1/traces',
    headers: { authorization: 'Basic YWJj', 'x-scope': 'a=b' },
    service: 'errand',
  });
});

test('people sign in with GitHub only where the App knows its client id and secret', () => {
  const [GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET] = ['Iv1.1', 'client-secret'];
  const oauth = (more: Record<string, string>) => readServeConfig({ ...env, ...more }).github.oauth;
  expect(oauth({})).toBeUndefined();
  expect(oauth({ GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET })).toEqual({
    id: GITHUB_CLIENT_ID,
    secret: GITHUB_CLIENT_SECRET,
  });
  expect(() => oauth({ GITHUB_CLIENT_ID })).toThrow('GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET go together');
  expect(() => oauth({ GITHUB_CLIENT_SECRET })).toThrow(ConfigError);
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
    { tenant: 'default', secrets: [keepSecret('s')] },
    { tenant: 'globex', secrets: [keepSecret('g')] },
    { tenant: 'initech', secrets: [keepSecret('i')] },
  ]);
});

test('a caller may have several secrets at a time, each in clear or as its hash; none stays in memory', () => {
  // Known from elsewhere: printf abc | sha256sum
  const hash = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const { callers } = readServeConfig({
    ...env,
    ERRAND_SECRET: `["new-secret", "${hash}"]`,
    ERRAND_SECRETS: `{"globex": ["globex-new", "globex-old"], "initech": "${hashForm('initech-secret')}"}`,
  });
  expect(callers).toEqual([
    { tenant: 'default', secrets: [keepSecret('new-secret'), { sha256: keepSecret('abc').sha256 }] },
    { tenant: 'globex', secrets: [keepSecret('globex-new'), keepSecret('globex-old')] },
    { tenant: 'initech', secrets: [{ sha256: keepSecret('initech-secret').sha256 }] },
  ]);
  expect(JSON.stringify(callers)).not.toMatch(/new|old|initech-/);
});

test.each([
  'sha256:12',
  `sha256:${'A'.repeat(64)}`,
  'sha256:',
  `SHA256:${'a'.repeat(64)}`,
  ` sha256:${'a'.repeat(64)}`,
])('%s is no hash, and no secret either', (ERRAND_SECRET) => {
  expect(() => readServeConfig({ ...env, ERRAND_SECRET })).toThrow('64 lower-case hexadecimal digits');
});

test('a secret may begin as a list does', () => {
  const [caller] = readServeConfig({ ...env, ERRAND_SECRET: '[a]' }).callers;
  expect(caller?.secrets).toEqual([keepSecret('[a]')]);
});

test.each([
  ['the organisation of ERRAND_SECRET', { Acme: 'a' }, 'ERRAND_SECRETS names acme'],
  ['an organisation twice', { globex: 'g', Globex: 'h' }, 'ERRAND_SECRETS names globex'],
  ['what ERRAND_SECRET stands for', { default: 'd' }, 'ERRAND_SECRETS names default'],
  ['the secret of ERRAND_SECRET', { globex: 's' }, 'one that no other has'],
  ['a secret twice', { globex: 'g', initech: 'g' }, 'one that no other has'],
  ['a secret and its hash', { globex: 'g', initech: [hashForm('g')] }, 'one that no other has'],
])('ERRAND_SECRETS must not give %s', (_what, secrets, reason) => {
  const both = { ERRAND_SECRETS: JSON.stringify(secrets), ERRAND_ORG: 'acme' };
  expect(() => readServeConfig({ ...env, ...both })).toThrow(ConfigError);
  expect(() => readServeConfig({ ...env, ...both })).toThrow(reason);
});

test('addresses are taken without the slash at their end', () => {
  const config = readServeConfig({
    ...env,
    GITHUB_API_URL: 'https://github.example.com/api/v3/',
    GITHUB_SERVER_URL: 'https://github.example.com/',
    ERRAND_OIDC_ISSUER: 'https://github.example.com/_services/token/',
  });
  expect(config.url).toBe('https://errand.example.com');
  expect(config.github).toMatchObject({
    apiUrl: 'https://github.example.com/api/v3',
    serverUrl: 'https://github.example.com',
    oidcIssuer: 'https://github.example.com/_services/token',
  });
});

test.each([
  ['ERRAND_URL', 'http://errand.internal:3000/below'],
  ['ERRAND_ORG', 'Acme-2'],
  ['ERRAND_EXECUTOR', '.github-errand'],
  ['ERRAND_PREFIX', 'site_'],
  ['DATABASE_URL', 'postgres://errand:a%2Fb%23c@[::1]:5432/errand?sslmode=require'],
  ['DATABASE_URL', 'postgresql://host'],
])('%s may be %s', (name, value) => {
  expect(JSON.stringify(readServeConfig({ ...env, [name]: value }))).toContain(JSON.stringify(value));
});

const ADDRESS = 'must be an http(s) address without user, query and fragment';
test.each([
  ['ERRAND_URL', 'https://errand.example.com/?', ADDRESS],
  ['ERRAND_URL', 'https://errand.example.com/?a=b', ADDRESS],
  ['ERRAND_URL', 'https://errand.example.com/#a', ADDRESS],
  ['ERRAND_URL', 'https://user:word@errand.example.com', ADDRESS],
  ['ERRAND_URL', 'errand.example.com', ADDRESS],
  ['ERRAND_URL', 'ftp://errand.example.com', ADDRESS],
  ['GITHUB_API_URL', 'https://github.example.com/api/v3?', ADDRESS],
  ['GITHUB_SERVER_URL', 'github.example.com', ADDRESS],
  ['ERRAND_OIDC_ISSUER', 'https://github.example.com/#token', ADDRESS],
  ['ERRAND_ORG', 'https://github.com/acme', 'is no organisation of GitHub'],
  ['ERRAND_SECRETS', '{"globex":[]}', 'must be JSON of the form'],
  ['ERRAND_SECRET', '[]', 'must be a secret, or a JSON list'],
  ['ERRAND_SECRET', '["new", "old"', 'must be a secret, or a JSON list'],
  ['ERRAND_SECRETS', '{"globex/x":"g"}', 'has a name that is no organisation of GitHub'],
  ['ERRAND_EXECUTOR', 'acme/errand-executor', 'is no name of a repository'],
  ['ERRAND_EXECUTOR', '..', 'is no name of a repository'],
  ['ERRAND_EXECUTOR', 'executor.git', 'is no name of a repository'],
  ['ERRAND_PREFIX', 'a b/', 'is no beginning of a repository name'],
  ['ERRAND_PREFIX', '-site', 'is no beginning of a repository name'],
  ['ERRAND_PREFIX', 'a'.repeat(51), 'is no beginning of a repository name'],
  ['ERRAND_METRICS_TOKEN', 'two words', 'may have letters, digits'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', ADDRESS],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'authorization', 'must be of the form name=value'],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'a=%zz', 'must be of the form name=value'],
  ['DATABASE_URL', 'mysql://host/db', 'must be of the form postgres://'],
  ['DATABASE_URL', 'postgres://u:a/b#c@host/db', 'percent-encoded'],
  ['DATABASE_URL', 'postgres://u:1#c@host/db', 'percent-encoded'],
  ['DATABASE_URL', 'postgres://u:1/c@host/db', 'percent-encoded'],
  ['DATABASE_URL', 'postgres://u:1?c@host/db', 'percent-encoded'],
])('%s must not be %s', (name, value, reason) => {
  const read = () => readServeConfig({ ...env, [name]: value });
  expect(read).toThrow(ConfigError);
  // Once, and with the name of the setting.
  expect(read).toThrow(new RegExp(`^${name} [^\n]*${reason.replace(/[()/{}]/g, '\\$&')}[^\n]*$`));
});
