/** What a run reports is read by the sender and by whoever has the job's id: tokens in it are not handed on. */
import { expect, test } from 'vitest';
import { claimAnswer, resultAnswer } from '../../../src/contract/run-api.ts';
import { startClaimingApp } from './support/claiming-app.ts';

const LONG = `ghs_12345_${'eyJhbGciOiJSUzI1NiJ9.aB-3_x'.repeat(20)}`;

test('neither events nor the error of a job, nor its callback, hold tokens that were in a report', async () => {
  await using app = await startClaimingApp();
  const token = await app.issuer.sign(app.claims());
  const claimed = claimAnswer.parse(JSON.parse((await app.claim(app.job, [`Bearer ${token}`])).text));
  const secrets = [claimed.github_token, LONG, token];
  const report = async (path: string, body: object) => {
    const response = await fetch(`${app.url}/runs/${app.job}/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${claimed.run_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ attempt: 1, ...body }),
    });
    expect(response.status).toBe(200);
    return response.json();
  };

  const message = `git push https://x:${secrets.join(' ')} failed`;
  await report('events', { batch: 1, events: [{ type: 'log', phase: 'publish', message }] });
  const answer = await report('result', { status: 'failed', error: `Publish: ${message}` });

  const { delivery } = resultAnswer.parse(answer);
  const view = await (await fetch(`${app.url}/jobs/${app.job}`)).text();
  const clean = 'git push https://x:[redacted] [redacted] [redacted] failed';
  expect(JSON.parse(delivery.body)).toMatchObject({ status: 'error', error: `Publish: ${clean}` });
  expect(view).toContain(JSON.stringify(clean).slice(1, -1));
  for (const secret of secrets) expect(view + delivery.body).not.toContain(secret);
});
