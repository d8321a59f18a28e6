import { createHmac } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyWebhook } from '../../../src/client/client.ts';
import { view } from './support.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OTHER = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const BODY = JSON.stringify({
  type: 'eval.completed',
  timestamp: '2026-11-29T01:00:00.000Z',
  data: { ...view({ status: 'completed', output: 'naïve 🐢' }), output_cut: false },
});

/** Standard Webhooks 1.0.0, written out. */
function headersFor(body: string, { secret = SECRET, at = Math.floor(Date.now() / 1_000), more = '' } = {}) {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`msg_1.${at}.${body}`).digest('base64');
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(at),
    'webhook-signature': `${more}v1,${signature}`,
  };
}

afterEach(() => void vi.useRealTimers());

test('a webhook of Errand is let through, whatever form its headers and body have', () => {
  const headers = headersFor(BODY);
  const expected = JSON.parse(BODY);
  expect(verifyWebhook(BODY, headers, SECRET)).toEqual(expected);
  expect(verifyWebhook(new TextEncoder().encode(BODY), new Headers(headers), SECRET)).toEqual(expected);
  const ofNode = { ...headers, 'set-cookie': ['a', 'b'], 'x-none': undefined };
  expect(verifyWebhook(Buffer.from(BODY), ofNode, SECRET)).toEqual(expected);
  const inCapitals = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
  );
  expect(verifyWebhook(BODY, inCapitals, SECRET)).toEqual(expected);
});

test('while secrets change, either side may be the first to do so', () => {
  expect(() => verifyWebhook(BODY, headersFor(BODY), [OTHER, SECRET])).not.toThrow();
  const both = headersFor(BODY, { more: `v1,${Buffer.alloc(32).toString('base64')} v1a,xyz ` });
  expect(() => verifyWebhook(BODY, both, SECRET)).not.toThrow();
});

const now = () => Math.floor(Date.now() / 1_000);
test.each([
  ['another body', BODY.replace('completed', 'cancelled'), headersFor(BODY), SECRET],
  ['the same JSON written otherwise', JSON.stringify(JSON.parse(BODY), null, 1), headersFor(BODY), SECRET],
  ['another secret', BODY, headersFor(BODY), OTHER],
  ['no secret', BODY, headersFor(BODY), []],
  ['what is no secret', BODY, headersFor(BODY), 'whsec_***'],
  ['one sent six minutes ago', BODY, headersFor(BODY, { at: now() - 360 }), SECRET],
  ['one from the future', BODY, headersFor(BODY, { at: now() + 360 }), SECRET],
  [
    'another time than was signed',
    BODY,
    { ...headersFor(BODY), 'webhook-timestamp': String(now() - 1) },
    SECRET,
  ],
  ['no headers', BODY, {}, SECRET],
  ['a signature of another kind', BODY, { ...headersFor(BODY), 'webhook-signature': 'v2,AAAA' }, SECRET],
])('%s is refused', (_, body, headers, secret) => {
  expect(() => verifyWebhook(body, headers, secret)).toThrow(
    expect.objectContaining({ name: 'ErrandError', reason: 'bad-signature' }),
  );
});

test('the vector of the specification is verified; what it says is none of ours', () => {
  vi.useFakeTimers({ now: 1_614_265_330_000, toFake: ['Date'] });
  const headers = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const verify = () =>
    verifyWebhook('{"test": 2432232314}', headers, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  expect(verify).toThrow(expect.objectContaining({ reason: 'unexpected-answer' }));
});
