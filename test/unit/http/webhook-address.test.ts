import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../../src/config/config.ts';
import { type AppWithoutRuns, startAppWithoutRuns } from '../../fakes/app-without-runs.ts';

let app: AppWithoutRuns;
beforeAll(async () => {
  app = await startAppWithoutRuns();
});
afterAll(() => app[Symbol.asyncDispose]());

const ask = (init: RequestInit, slash = '') => fetch(`${app.url}/api/github/webhooks${slash}`, init);
const refusal = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  said: await response.json(),
});

test('webhooks come by POST alone', async () => {
  const response = await ask({});
  expect(response.headers.get('allow')).toBe('POST');
  expect(await refusal(response)).toMatchObject({ status: 405, type: 'application/problem+json' });
});

test('one that does not say how long it is, is read up to what GitHub sends at most', async () => {
  const body = new Blob([new Uint8Array(LIMITS.webhookBytes + 1)]).stream();
  expect(await refusal(await ask({ method: 'POST', body, duplex: 'half' }))).toMatchObject({
    status: 413,
    type: 'application/problem+json',
    said: { detail: expect.stringContaining('bytes') },
  });
});

test.each(['', '/'])(
  'one that GitHub has not signed is refused, with "%s" at the end as well',
  async (slash) => {
    const headers = {
      'content-type': 'application/json',
      'x-github-event': 'installation',
      'x-github-delivery': 'a',
      'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
    };
    expect((await ask({ method: 'POST', headers, body: '{}' }, slash)).status).toBe(400);
  },
);
