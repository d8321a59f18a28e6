import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';

test('a token is used once until it is refused for its age, and forgotten then', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'errand-used-'));
  const store = await openStore(await newStoreAddress(dir), { url: 'http://app.test', onChange: () => {} });
  const use = (now: number, jti = 'one') => store.useToken({ jti, expiresAt: 100, now });
  expect([await use(1), await use(2), await use(100)]).toEqual([true, false, false]);
  expect([await use(100, 'another'), await use(101), await use(101, 'another')]).toEqual([true, true, true]);
  await store.close();
  rmSync(dir, { recursive: true });
});
