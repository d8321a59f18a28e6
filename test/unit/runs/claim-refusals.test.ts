/** Whom the App gives a job to: every row changes one thing about a token that would be taken. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimAnswer } from '../../../src/contract/run-api.ts';
import { type Answer, type ClaimingApp, startClaimingApp } from './support/claiming-app.ts';
import { EXTENSION, type Issuer, nowS, startIssuer } from './support/issuer.ts';

let app: ClaimingApp;
let stranger: Issuer;
beforeAll(async () => {
  [app, stranger] = await Promise.all([startClaimingApp(), startIssuer()]);
});
afterAll(() => Promise.all([app[Symbol.asyncDispose](), stranger[Symbol.asyncDispose]()]));

const NOBODYS_JOB = `job_${'0'.repeat(32)}`;
const REPOSITORY = 'acme/errand-executor';
const FILE = '.github/workflows/errand.yml';
const MAIN = 'refs/heads/main';

const sign = (changes?: Record<string, unknown>) => app.issuer.sign(app.claims(changes));
const refusal = (detail: string) => expect.stringContaining(JSON.stringify(detail).slice(1, -1));
const REFUSED = 'This token does not open this job.';

/** The answer for the job that waits and for one that nobody knows; they may differ in the address alone. */
async function claimBoth(authorization: string[]): Promise<Answer> {
  const [known, unknown] = await Promise.all(
    [app.job, NOBODYS_JOB].map((job) => app.claim(job, authorization)),
  );
  expect(known?.text.replaceAll(app.job, NOBODYS_JOB)).toBe(unknown?.text);
  expect(known?.status).toBe(unknown?.status);
  return known as Answer;
}

/** One claim of the token changed, or left out. */
const CLAIMS: [string, Record<string, unknown> | (() => Record<string, unknown>)][] = [
  ['the issuer of everybody on github.com', { iss: 'https://token.actions.githubusercontent.com' }],
  ['our issuer with a slash behind it', () => ({ iss: `${app.issuer.url}/` })],
  ['no issuer', { iss: undefined }],
  ['another audience', { aud: 'https://errand.example.com' }],
  ['our audience with a slash behind it', () => ({ aud: `${app.url}/` })],
  ['an audience that begins like ours', () => ({ aud: `${app.url}.evil.test` })],
  ['our audience among others', () => ({ aud: [app.url, 'https://evil.test'] })],
  ['our audience alone in a list', () => ({ aud: [app.url] })],
  ['no audience', { aud: undefined }],
  ['a token that has expired', () => ({ exp: nowS() - 60 })],
  ['a token without an end', { exp: undefined }],
  ['a token that lives for two hours', () => ({ exp: nowS() + 7_200 })],
  ['a token that lives forever', { exp: 1e300 }],
  ['a token of yesterday that lives for two days', () => ({ iat: nowS() - 86_400, exp: nowS() + 86_400 })],
  ['a token that is not valid yet', () => ({ nbf: nowS() + 120 })],
  ['a token that was made in the future', () => ({ iat: nowS() + 120 })],
  ['a token that does not say when it was made', { iat: undefined }],
  ['another repository of the same name', { repository_id: '1999' }],
  ['a repository of the same name of another owner', { repository_owner_id: '1998' }],
  ['the same names with other ids', { repository_id: '1999', repository_owner_id: '1998' }],
  ['no repository id', { repository_id: undefined }],
  ['a repository id with a zero in front', () => ({ repository_id: `0${app.claims().repository_id}` })],
  ...['push', 'workflow_dispatch', 'pull_request', 'pull_request_target', 'workflow_run', 'schedule'].map(
    (event): (typeof CLAIMS)[number] => [`a run for ${event}`, { event_name: event }],
  ),
  ['another branch', { ref: 'refs/heads/evil' }],
  ['a tag of the same name', { ref: 'refs/tags/main' }],
  ['a pull request', { ref: 'refs/pull/1/merge' }],
  ['a ref that is just a name', { ref: 'main' }],
  ['another workflow', { workflow_ref: `${REPOSITORY}/.github/workflows/evil.yml@${MAIN}` }],
  [
    'the workflow of evaluations',
    { workflow_ref: `${REPOSITORY}/.github/workflows/evaluations.yml@${MAIN}` },
  ],
  ['our workflow on another branch', { workflow_ref: `${REPOSITORY}/${FILE}@refs/heads/evil` }],
  ['our workflow of a tag', { workflow_ref: `${REPOSITORY}/${FILE}@refs/tags/main` }],
  ['our workflow at a commit', { workflow_ref: `${REPOSITORY}/${FILE}@${'a'.repeat(40)}` }],
  ['our workflow of another repository', { workflow_ref: `acme/evil/${FILE}@${MAIN}` }],
  ['our workflow of another owner', { workflow_ref: `evil/errand-executor/${FILE}@${MAIN}` }],
  ['a folder between', { workflow_ref: `${REPOSITORY}/evil/${FILE}@${MAIN}` }],
  ['a way around', { workflow_ref: `${REPOSITORY}/evil/../${FILE}@${MAIN}` }],
  ['two refs', { workflow_ref: `${REPOSITORY}/.github/workflows/evil.yml@${MAIN}/${FILE}@${MAIN}` }],
  ['our workflow in other letters', { workflow_ref: `${REPOSITORY}/.github/workflows/Errand.yml@${MAIN}` }],
  ['no workflow', { workflow_ref: undefined }],
  ['a job of a reusable workflow', { job_workflow_ref: `acme/shared/.github/workflows/build.yml@${MAIN}` }],
  ['a self-hosted runner', { runner_environment: 'self-hosted' }],
  ['a runner of nobody', { runner_environment: undefined }],
  ['no jti', { jti: undefined }],
  ['an empty jti', { jti: '' }],
  ['a jti of a page', { jti: 'x'.repeat(1_000) }],
  ['a run id that is no number', { run_id: '7 or 1=1' }],
  ['a run id beyond all numbers', { run_id: '9'.repeat(30) }],
  ['no run', { run_id: undefined }],
  ['an attempt of a run that is no number', { run_attempt: '-1' }],
  ['a token that is bound to a key', { cnf: { jkt: 'x' } }],
];

/** The same claims, not signed as they have to be. */
const SIGNATURES: [string, () => string | Promise<string>][] = [
  ['no signature', () => new UnsecuredJWT(app.claims() as JWTPayload).encode()],
  [
    'a signature by the public key as a shared secret',
    () =>
      new SignJWT(app.claims() as JWTPayload)
        .setProtectedHeader({ alg: 'HS256', kid: 'k' })
        .sign(new TextEncoder().encode(app.issuer.publicPem)),
  ],
  ...['RS384', 'RS512', 'PS256'].map((alg): (typeof SIGNATURES)[number] => [
    `our issuer's key with ${alg}`,
    () => app.issuer.sign(app.claims(), { alg }),
  ]),
  ['a key id that the issuer does not have', () => app.issuer.sign(app.claims(), { kid: 'other' })],
  ["another issuer's key under the same id", () => stranger.sign(app.claims())],
  [
    'a key that it brings along',
    () => stranger.sign(app.claims(), { jku: `${stranger.url}/.well-known/jwks`, jwk: { kty: 'RSA' } }),
  ],
  [
    'an extension that has to be understood',
    () => app.issuer.sign(app.claims(), { crit: [EXTENSION], [EXTENSION]: true }),
  ],
  ['a signature that is cut', async () => (await sign()).slice(0, -20)],
  ['an empty signature', async () => (await sign()).replace(/[^.]+$/, '')],
  [
    'claims that were changed afterwards',
    async () => {
      const [header, , signature] = (await sign()).split('.');
      const changed = Buffer.from(JSON.stringify(app.claims())).toString('base64url');
      return `${header}.${changed}.${signature}`;
    },
  ],
  ['a token of 9,000 characters', () => sign({ padding: 'x'.repeat(6_500) })],
  ['something else', () => 'not-a-token'],
  ['a run token', () => 'a'.repeat(43)],
];

describe('a token that is not of a run of the executor workflow is refused, whether the job exists or not', () => {
  test.each(CLAIMS)('%s', async (_what, changes) => {
    const token = await sign(typeof changes === 'function' ? changes() : changes);
    expect(await claimBoth([`Bearer ${token}`])).toEqual({ status: 403, text: refusal(REFUSED) });
  });
  test.each(SIGNATURES)('%s', async (_what, token) => {
    expect(await claimBoth([`Bearer ${await token()}`])).toEqual({ status: 403, text: refusal(REFUSED) });
  });
});

describe('exactly one token has to come', () => {
  const rows: [string, () => string[] | Promise<string[]>][] = [
    ['no header', () => []],
    ['another scheme', async () => [`Basic ${await sign()}`]],
    ['a token without a scheme', async () => [await sign()]],
    ['two tokens in one header', async () => [`Bearer ${await sign()}, Bearer ${await sign()}`]],
    ['a good token in each of two headers', async () => [`Bearer ${await sign()}`, `Bearer ${await sign()}`]],
    ['a good token in front of nonsense', async () => [`Bearer ${await sign()}`, 'Bearer nonsense']],
  ];
  test.each(rows)('%s', async (_what, headers) => {
    const answer = { status: 401, text: refusal('Send the token as "Authorization: Bearer …".') };
    expect(await claimBoth(await headers())).toEqual(answer);
  });
});

describe('a token as GitHub makes it', () => {
  let token: string;
  let answer: Answer;
  beforeAll(async () => {
    token = await sign();
    answer = await app.claim(app.job, [`Bearer ${token}`]);
  });

  test('opens the job', () => {
    expect(answer.status).toBe(200);
    expect(claimAnswer.parse(JSON.parse(answer.text)).run_token).toMatch(/^[\w-]{43}$/);
  });

  test('opens nothing a second time', async () => {
    const again = refusal('This token was used before; ask for a new one.');
    expect(await app.claim(app.job, [`Bearer ${token}`])).toEqual({ status: 403, text: again });
  });

  test('is followed by tokens that are not in the store, but for the hash of one', async () => {
    const { run_token, github_token } = claimAnswer.parse(JSON.parse(answer.text));
    using db = new DatabaseSync(app.storeFile, { readOnly: true });
    const hash = createHash('sha256').update(run_token).digest('hex');
    expect(db.prepare('SELECT token_hash FROM attempts').all()).toEqual([{ token_hash: hash }]);
    const folder = dirname(app.storeFile);
    const files = readdirSync(folder).filter((name) => name.startsWith(basename(app.storeFile)));
    const stored = Buffer.concat(files.map((name) => readFileSync(join(folder, name))));
    expect(stored.includes(hash)).toBe(true);
    for (const secret of [run_token, github_token, token]) expect(stored.includes(secret)).toBe(false);
  });

  const STALE = 'This attempt is over or another run has it; stop without doing anything.';
  const others: [string, { claims?: Record<string, unknown>; attempt?: number }][] = [
    ['another run', { claims: { run_id: '8' } }],
    ['another attempt of the run', { claims: { run_attempt: '2' } }],
    ['another attempt of the job', { attempt: 2 }],
  ];
  test.each(others)('opens nothing for %s', async (_what, { claims, attempt }) => {
    const refused = await app.claim(app.job, [`Bearer ${await sign(claims)}`], attempt);
    expect(refused).toEqual({ status: 409, text: refusal(STALE) });
  });

  test('opens no job that nobody knows, and is refused as any other', async () => {
    const refused = await app.claim(NOBODYS_JOB, [`Bearer ${await sign()}`]);
    expect(refused).toEqual({ status: 403, text: refusal(REFUSED) });
  });

  test('opens the job again for the same run, which may have lost the answer', async () => {
    expect(await app.claim(app.job, [`Bearer ${await sign()}`])).toMatchObject({ status: 200 });
  });
});
