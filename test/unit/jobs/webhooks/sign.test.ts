import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { webhookHeaders } from '../../../../src/jobs/webhooks/sign.ts';
import { makeWebhookSecret } from '../../../../src/store/webhooks/targets.ts';

test('the known answer of the specification', () => {
  const headers = webhookHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    body: '{"test": 2432232314}',
    secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    now: 1_614_265_330_999,
  });
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('two secrets give two signatures, and a receiver with either one is content', () => {
  const secrets = [makeWebhookSecret(), makeWebhookSecret()];
  const body = '{"a":"ä"}';
  const headers = webhookHeaders({ id: 'msg_1', body, secrets, now: Date.now() });
  expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
  for (const secret of secrets) expect(new Webhook(secret).verify(body, headers)).toEqual({ a: 'ä' });
  expect(() => new Webhook(makeWebhookSecret()).verify(body, headers)).toThrow(/No matching signature/);
  expect(() => new Webhook(secrets[0] ?? '').verify(`${body} `, headers)).toThrow(/No matching signature/);
});

test('secrets of any length work, also where the padding of their base64 was left out', () => {
  for (const length of [24, 25, 26, 32, 64]) {
    const base64 = randomBytes(length).toString('base64');
    const secret = `whsec_${base64.replace(/=+$/, '')}`;
    const headers = webhookHeaders({ id: 'msg_1', body: '{}', secrets: [secret], now: Date.now() });
    expect(new Webhook(base64).verify('{}', headers)).toEqual({});
  }
});

test('a made secret is 32 random bytes', () => {
  const [one, other] = [makeWebhookSecret(), makeWebhookSecret()];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
});
