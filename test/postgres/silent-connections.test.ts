import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { StoreUnavailable } from '../../src/store/store-unavailable.ts';
import { type SilentProxy, startSilentProxy } from '../fakes/silent-proxy.ts';
import { newStoreAddress } from '../fakes/store-address.ts';

let proxy: SilentProxy;
let store: Store;
let missed: number;
beforeEach(async () => {
  const address = new URL(await newStoreAddress(''));
  proxy = await startSilentProxy(Number(address.port));
  address.port = String(proxy.port);
  missed = 0;
  store = await openStore(address.href, {
    url: 'http://app.test',
    onChange: () => {},
    onMissed: () => void missed++,
  });
});
afterEach(async () => {
  await store.close();
  await proxy[Symbol.asyncDispose]();
});

test('connections that fall silent are given up: what waited is told, and all goes on with new ones', async () => {
  await Promise.all(Array.from({ length: 5 }, () => store.tenantsDue(1)));
  proxy.silence();
  // More than there were: some wait for a silent connection, others for a new one.
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => store.tenantsDue(1)));
  const reasons = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toBeInstanceOf(StoreUnavailable);
  expect(await store.tenantsDue(1)).toEqual([]);
  // The one that listens as well.
  await vi.waitFor(() => expect(missed).toBe(1), { timeout: 40_000 });
}, 100_000);
