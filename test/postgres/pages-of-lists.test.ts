import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { newStoreAddress } from '../fakes/store-address.ts';

test('a page of a list is read as an index has it, and nothing is sorted for it', async () => {
  const where = await newStoreAddress('');
  const store = await openStore(where, { url: 'http://app.test', onChange: () => {} });
  onTestFinished(() => store.close());
  const query = vi.spyOn(pg.Client.prototype, 'query');
  onTestFinished(() => query.mockRestore());
  for (const cursor of [undefined, { createdAt: 1_000, id: 'x' }]) {
    const page = { tenant: 'acme', query: { limit: 50, cursor } };
    await store.listJobs(page);
    await store.evaluations.list(page);
    await store.evaluations.listBatches(page);
  }
  const asked = (query.mock.calls as unknown as [string, unknown[]?][]).filter(([text]) =>
    text.includes('limit'),
  );
  expect(asked).toHaveLength(6);

  // A table that is empty is sorted at no cost.
  const client = new pg.Client({
    connectionString: where,
    options: '-c enable_sort=off -c enable_seqscan=off',
  });
  await client.connect();
  onTestFinished(() => client.end());
  const sorted: string[] = [];
  for (const [text, values] of asked) {
    const { rows } = await client.query(`explain ${text}`, values);
    if (JSON.stringify(rows).includes('Sort')) sorted.push(text);
  }
  expect(sorted).toEqual([]);
});
