import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { redact } from '../../../src/domain/redact.ts';

const SHORT = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
/** The long format: a word in front, then dots and dashes, some 500 characters. */
const LONG = `ghs_${'12345_eyJhbGciOiJSUzI1NiJ9.aB-3_x'.repeat(15)}.Zz-9_`;
const JWT = 'eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJpc3MiOiJodHRwczovL2EifQ.c2ln-bmF0_dXJl';
const PEM = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey.trim();
const PAT = `github_pat_11ABCDEFG0${'aB3_'.repeat(18)}`;

const SECRETS: [string, string][] = [
  ['a token of the short format', SHORT],
  ['a token of the long format', LONG],
  ...['ghp_', 'gho_', 'ghu_', 'ghr_'].map((prefix): [string, string] => [
    `a token with ${prefix}`,
    SHORT.replace('ghs_', prefix),
  ]),
  ['a fine-grained token', PAT],
  ['a JSON Web Token', JWT],
  ['an unsigned JSON Web Token', `${JWT.split('.').slice(0, 2).join('.')}.`],
  ['a private key', PEM],
  ['a private key on one line', PEM.replaceAll('\n', ' ')],
  ['a private key in JSON', JSON.stringify(PEM).slice(1, -1)],
];

test.each(SECRETS)('%s leaves nothing of itself', (_what, secret) => {
  expect(redact(`it said ${secret}, then no more`)).toBe('it said [redacted], then no more');
  expect(redact(`https://x-access-token:${secret}@git.example/a`)).toMatch(
    /^https:\/\/x-access-token:\[redacted\]/,
  );
  expect(redact(secret)).toBe('[redacted]');
  expect(JSON.parse(redact(JSON.stringify({ a: `"${secret}"`, b: secret })))).toEqual({
    a: '"[redacted]"',
    b: '[redacted]',
  });
});

test.each(['\n', '\t', '\u000a', '%20', 'token%3D', '\x1b[0m', '\x1b[1;31m', '\\u001b[0m'])(
  'what stands before it, %j, hides none, also in JSON',
  (before) => {
    for (const secret of [SHORT, LONG, PAT, JWT]) {
      expect(redact(`${before}${secret}`)).toBe(`${before}[redacted]`);
      expect(redact(JSON.stringify(`x${before}${secret}`))).toBe(JSON.stringify(`x${before}[redacted]`));
    }
  },
);

test('what a bearer header carries is gone, whatever its shape', () => {
  const token = Buffer.from('some random run token').toString('base64');
  expect(redact(`authorization: Bearer ${token}`)).toBe('authorization: Bearer [redacted]');
  expect(redact(`{"authorization":"bearer ${token}"}`)).toBe('{"authorization":"bearer [redacted]"}');
});

test('half of a private key is taken for one', () => {
  expect(redact(`${PEM.slice(0, 300)}`)).toBe('[redacted]');
  expect(redact(`${PEM.slice(0, 300)}… and more`)).toBe('[redacted]… and more');
});

test.each([
  'Send the token as "Authorization: Bearer …".',
  'It takes bearer authentication.',
  'ghs_ and ghp_ are prefixes; ghs_short is none',
  'eyJ is how they begin',
  '-----BEGIN PUBLIC KEY----- is no secret',
  'abcghs_16C7e42F292c6912E7710c838347Ae178B4a',
  'Live at https://acme.github.io/sales-7k/',
])('%j stays as it is', (text) => expect(redact(text)).toBe(text));

test('several secrets in one text are all taken out', () => {
  expect(redact(`${SHORT} ${LONG}\n${JWT}`)).toBe('[redacted] [redacted]\n[redacted]');
});

test.each([
  '\n',
  ' ',
  'bearer ',
  '-----BEGIN ',
  '-----BEGIN PRIVATE KEY-----',
  'eyJaaaaaaaa.',
  'eyJ',
  '\\n',
  '\\neyJa',
  '%20ghs_aaaa',
  '[1;',
])('a long text of nothing but %j takes no longer than its length', (piece) => {
  const started = performance.now();
  redact(piece.repeat(300_000));
  // Looked at from each character anew it is minutes.
  expect(performance.now() - started).toBeLessThan(5_000);
});
