import { randomUUID } from 'node:crypto';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { store } from '../../src/doctor/checks/store.ts';
import type { DoctorContext } from '../../src/doctor/context.ts';
import { newStoreAddress } from '../fakes/store-address.ts';
import { ask } from './ask.ts';

let where: string;
beforeAll(async () => {
  where = await newStoreAddress('');
});

const look = (url: string) => store.look({ config: { store: url } } as DoctorContext);

test('a database that can be written is fine, and is as before', async () => {
  const { host, pathname } = new URL(where);
  expect(await look(where)).toEqual({
    status: 'ok',
    line: `the database ${host}${pathname} can be written`,
  });
  expect(await ask(where, "select 1 from pg_tables where tablename = 'errand_probe'")).toEqual([]);
});

test('a wrong password, a server that is not there and a user who may not write are told, and no password is', async () => {
  const wrong = new URL(where);
  wrong.password = 'not-this-secret';
  const away = new URL(where);
  away.port = '1';
  const reader = new URL(where);
  const role = `reader_${randomUUID().slice(0, 8)}`;
  await ask(where, `create role ${role} login password 'reads-only'`);
  onTestFinished(async () => void (await ask(where, `drop role ${role}`)));
  Object.assign(reader, { username: role, password: 'reads-only' });
  for (const [url, says] of [
    [wrong, /password authentication failed/],
    [away, /ECONNREFUSED/],
    [reader, /permission denied/],
  ] as const) {
    const finding = await look(url.href);
    expect(finding).toMatchObject({ status: 'failed', line: expect.stringMatching(says) });
    expect(JSON.stringify(finding)).not.toMatch(/not-this-secret|reads-only/);
  }
});
