import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ClaimingApp, startClaimingApp } from './support/claiming-app.ts';

let app: ClaimingApp;
let report: (batch: number, until: number) => Promise<Response>;
beforeAll(async () => {
  app = await startClaimingApp();
  const claimed = await app.claim(app.job, [`Bearer ${await app.issuer.sign(app.claims())}`]);
  const { run_token } = JSON.parse(claimed.text);
  report = (batch, until) =>
    fetch(`${app.url}/runs/${app.job}/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${run_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ attempt: 1, batch, events: [], github_limited_until: until }),
    });
});
afterAll(() => app[Symbol.asyncDispose]());

test('what a run hears of a rate limit holds for its whole installation, an hour at most', async () => {
  const paused = () => app.store.pausedUntil({ installationId: app.installationId, now: Date.now() });

  const soon = Date.now() + 60_000;
  expect((await report(1, soon)).status).toBe(200);
  expect(await paused()).toBe(soon);

  // A clock that is wrong, or worse.
  expect((await report(2, soon + 365 * 24 * 3_600_000)).status).toBe(200);
  expect(await paused()).toBeLessThanOrEqual(Date.now() + 3_600_000);
  expect(await paused()).toBeGreaterThan(soon);
});

test('where it cannot be noted, what the run reports is taken all the same', async () => {
  vi.spyOn(app.store, 'pauseInstallation').mockRejectedValueOnce(new Error('not now'));
  expect((await report(3, Date.now() + 60_000)).status).toBe(200);
  expect(app.warnings.map(({ msg }) => msg)).toEqual([
    'what GitHub wants of its organisation could not be noted',
  ]);
});
