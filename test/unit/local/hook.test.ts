import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness, until } from './support/embedded.ts';
import { startReceiver } from './support/webhook-receiver.ts';

let harness: Harness;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  harness = await startHarness({ webhookUrl: receiver.url });
});
afterAll(async () => {
  await harness[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

const call = async (method: string, path: string, body?: object) =>
  harness.call(method, `/app/hook${path}`, { token: await harness.jwt(), body });
const deliveries = async (query = '') => (await call('GET', `/deliveries${query}`)).body;
const changeInstallation = (change: 'suspend' | 'unsuspend') =>
  harness.github.changeInstallation(harness.installationId, change);

describe('the webhook of an App', () => {
  it('is shown without its secret', async () => {
    const { status, body } = await call('GET', '/config');
    expect([status, body]).toEqual([
      200,
      { url: receiver.url, content_type: 'json', insecure_ssl: '0', secret: '********' },
    ]);
    expect((await harness.call('GET', '/app/hook/config', { token: await harness.token() })).status).toBe(
      401,
    );
  });

  it('can be sent elsewhere, and its secret changed', async () => {
    expect((await call('PATCH', '/config', { url: 'no address' })).status).toBe(422);
    const { body } = await call('PATCH', '/config', { url: `${receiver.url}/new`, secret: 'another' });
    expect(body.url).toBe(`${receiver.url}/new`);
    await changeInstallation('suspend');
    const told = await until(() => receiver.received.find(({ payload }) => payload.action === 'suspend'));
    expect(told.signatureIsValid).toBe(false);
  });

  it('has its deliveries listed, the newest first, with how they went', async () => {
    await call('PATCH', '/config', { url: 'http://127.0.0.1:9/nobody' });
    await changeInstallation('unsuspend');
    const [last] = await until(async () => {
      const found = await deliveries();
      return found[0].action === 'unsuspend' && found;
    });
    expect(last).toMatchObject({ event: 'installation', status: 'failed to connect', status_code: 502 });
    expect((await deliveries()).map(({ action }: { action: string }) => action)).toEqual([
      'unsuspend',
      'suspend',
      'created',
    ]);
    const [created] = receiver.received;
    expect((await deliveries()).at(-1)).toMatchObject({
      guid: created?.headers['x-github-delivery'],
      status: 'OK',
      status_code: 200,
      installation_id: harness.installationId,
      repository_id: null,
      redelivery: false,
    });
  });

  it('has its deliveries in pages', async () => {
    const first = await call('GET', '/deliveries?per_page=2');
    expect(first.body).toHaveLength(2);
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
    const second = await deliveries(new URL(next).search);
    expect(second.map(({ action }: { action: string }) => action)).toEqual(['created']);
  });
});
