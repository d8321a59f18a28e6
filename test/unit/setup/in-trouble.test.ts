/** Every request of setup × everything that may come of it: honest words, and all credentials or none. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSetupEnvironment } from '../../../src/config/setup.ts';
import { readAppManifest } from '../../../src/setup/app-manifest.ts';
import { appToCreate } from '../../../src/setup/app-to-create.ts';
import { createApp } from '../../../src/setup/create-app.ts';
import { createCredentialsFile, readCredentials } from '../../../src/setup/credentials-file.ts';
import { type CreatedApp, createSetupApp } from '../../../src/setup/setup-app.ts';
import { type FaultRule, faultyFetch } from '../../fakes/faulty-fetch.ts';
import { FAULTS } from '../../scenario/github-in-trouble/faults.ts';
import { CONVERTED, json, startGitHub } from './support.ts';

const CONVERSION = 'POST /app-manifests/*/conversions';
/** Setup asks nothing by GraphQL. */
const ALL = Object.entries(FAULTS).filter(([, { graphqlOnly }]) => !graphqlOnly);
/** GitHub has done it, and nobody has the credentials. */
const LOST = ['an answer that is lost', 'an answer that breaks off'];

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-setup-'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(dir, { recursive: true, force: true });
});

/** Comes back from GitHub with a code, which works once; `reload` does it again. */
async function comeBack(rule: FaultRule) {
  const codes = ['the-code'];
  const github = await startGitHub((req, res) => {
    if (req.url === '/app') return json(200, { id: 12 })(req, res);
    const isKnown = codes.pop() !== undefined;
    return json(isKnown ? 201 : 404, isKnown ? CONVERTED : { message: 'Not Found' })(req, res);
  });
  const { fetch, faults } = faultyFetch([rule]);
  vi.stubGlobal('fetch', fetch);
  const url = 'https://errand.example';
  const environment = {
    ...readSetupEnvironment({ ERRAND_ORG: 'acme', ERRAND_URL: url, ERRAND_DATA: dir }),
    apiUrl: github.url,
  };
  const file = await createCredentialsFile(environment.credentialsPath);
  let passed = 0;
  const ends: (CreatedApp | Error)[] = [];
  const { reasons, ...template } = readAppManifest();
  const app = createSetupApp({
    ...environment,
    serve: 'errand serve',
    token: 'the-token',
    manifest: appToCreate({
      ...environment,
      template: { ...template, reasons },
      isPublic: false,
      redirectUrl: url,
    }),
    reasons,
    create: (code) =>
      createApp({
        code,
        environment,
        file,
        clock: { now: () => Date.now() + passed },
        wait: async (ms) => {
          passed += ms;
        },
      }),
    onEnd: (result) => ends.push(result),
  });
  const page = await (await app.request('/setup?token=the-token')).text();
  const state = /state=([\w-]+)/.exec(page)?.[1];
  const reload = async () => {
    const response = await app.request(`/setup/return?code=the-code&state=${state}`);
    return { status: response.status, text: await response.text() };
  };
  return {
    ...(await reload()),
    reload,
    faults,
    ends,
    passed: () => passed,
    discard: file.discard,
    [Symbol.asyncDispose]: github[Symbol.asyncDispose],
  };
}

const SECRETS = new RegExp(`client-secret|webhook-secret|PRIVATE KEY|${CONVERTED.pem.slice(40, 80)}`);

describe('POST /app-manifests/{code}/conversions', () => {
  test.each(ALL)('%s', async (name, { make }) => {
    await using back = await comeBack({ match: CONVERSION, fault: make() });
    expect([back.status, back.ends, back.faults]).toEqual([502, [], [CONVERSION]]);
    expect(back.text).toMatch(
      /GitHub&#39;s rate limit is reached until|GitHub (answered|did not answer|does not know)|the answer was not complete/,
    );
    expect(back.text).toMatch(
      /delete the App in the organisation&#39;s settings, if it is there, and begin again/,
    );
    expect(back.text).not.toMatch(SECRETS);
    expect(readCredentials(join(dir, 'credentials.env'))).toBeUndefined();

    const again = await back.reload();
    if (LOST.includes(name)) {
      expect([again.status, back.ends]).toEqual([502, []]);
      expect(again.text).toContain('it works once, within an hour');
      await back.discard();
      expect(readdirSync(dir)).toEqual([]);
    } else {
      expect([again.status, back.ends.length]).toEqual([200, 1]);
      expect(readCredentials(join(dir, 'credentials.env'))).toMatchObject({ APP_ID: '12' });
      expect(readdirSync(dir)).toEqual(['credentials.env']);
    }
  });
});

describe('GET /app', () => {
  test.each(ALL)('%s, always', async (_, { make }) => {
    await using back = await comeBack({ match: 'GET /app', fault: make(), times: Number.POSITIVE_INFINITY });
    expect([back.status, back.ends]).toEqual([
      200,
      [expect.objectContaining({ keyProblem: expect.stringMatching(/^(GitHub|the answer)\b/) })],
    ]);
    expect(back.text).toContain('GitHub has not let it in yet');
    expect(back.text).not.toMatch(SECRETS);
    expect(back.text).not.toContain('&lt;html');
    expect(back.passed()).toBeLessThanOrEqual(30_000);
    expect(readCredentials(join(dir, 'credentials.env'))).toMatchObject({ PRIVATE_KEY: CONVERTED.pem });
  });

  test('a key that GitHub knows only after some seconds', async () => {
    const fault = FAULTS['401']?.make() ?? 'reset';
    await using back = await comeBack({ match: 'GET /app', fault, times: 5 });
    expect(back.ends).toMatchObject([{ keyProblem: undefined }]);
    expect(back.text).not.toContain('has not let it in');
    expect(back.passed()).toBe(5_000);
  });
});

test('these are all that setup asks', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/github.md'), 'utf8');
  const named = [...page.matchAll(/^\| `([^`]+)` \| [^|]*\bsetup\b/gm)].map(([, call]) => call);
  expect(named).toEqual(['POST /app-manifests/{code}/conversions', 'GET /app']);
});
