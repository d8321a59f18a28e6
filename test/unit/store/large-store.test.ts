import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { evaluationLife } from '../../../bench/growth/evaluation-life.ts';
import { siteLife } from '../../../bench/growth/site-life.ts';
import { openStored } from '../../../bench/growth/stored.ts';

/** In them stands, for good or for weeks, what has been done, or thousands of what waits. */
const GROWING =
  /^(SCAN|SEARCH) (jobs|sites|job_inputs|idempotency|events|attempts|outbox|deliveries|delivery_tries|evaluations|evaluation_inputs|evaluation_events|batches|batch_events|workers|idempotency_keys|webhook_deliveries)\b(.*)$/;
/** An index of what is open alone. */
const SMALL = /USING (COVERING )?INDEX (jobs|evaluations)_open\b/;
/** It ends with the first one whose turn it is. */
const LINE = /USING (COVERING )?INDEX outbox_(line|tried)\b/;
/** An organisation has as many rows as there are, or nearly. */
const WHOLE_ORGANISATION = /\(tenant=\?\)$/;
/** They have all there is in order, and read no more of it than a page. */
const WHOLE_LISTS = ['list, newest', 'list, ten hours back', 'list batches'];

test('nothing that is asked all the time goes through all there is', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'errand-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'errand.sqlite');
  const stored = await openStored(file, { count: 400, recent: 100 });
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  const asked = new Map<string, string>();
  for (const life of [siteLife, evaluationLife])
    await life(stored, 0, async (operation, work) => {
      prepare.mockClear();
      const result = await work();
      for (const [statement] of prepare.mock.calls) asked.set(statement, operation);
      return result;
    });
  await stored.store.close();
  prepare.mockRestore();
  expect(asked.size).toBeGreaterThan(50);

  const sqlite = new DatabaseSync(file);
  onTestFinished(() => sqlite.close());
  // What it was filled with hangs together as what the App stores does.
  expect(sqlite.prepare('pragma foreign_key_check').all()).toEqual([]);
  const wrong = [...asked].flatMap(([statement, operation]) => {
    if (!/^(select|update|delete|with)/i.test(statement)) return [];
    const plan = sqlite.prepare(`explain query plan ${statement}`).all();
    return plan
      .map(({ detail }) => String(detail))
      .filter((step) => {
        const [, how, , by = ''] = GROWING.exec(step) ?? [];
        if (how === undefined || SMALL.test(by) || WHOLE_LISTS.includes(operation)) return false;
        return how === 'SCAN' || (WHOLE_ORGANISATION.test(by) && !LINE.test(by));
      })
      .map((step) => `${operation}: ${step} of ${statement}`);
  });
  expect(wrong).toEqual([]);
});
