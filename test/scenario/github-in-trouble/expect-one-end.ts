import { expect } from 'vitest';
import type { Harness } from '../../unit/local/support/embedded.ts';
import { ORGANISATION } from '../../unit/local/support/embedded.ts';
import { expectLive, headlines } from './expect-live.ts';
import type { Told } from './tell.ts';

/** However GitHub behaved: the sender was told once, the truth; nothing was made twice, and nothing is left to do. */
export async function expectOneEnd(harness: Harness, told: Told, name: string): Promise<void> {
  const { job, callbacks, effects, executor } = told;
  const [callback, ...more] = callbacks.filter(({ round }) => round === job.round);
  expect(more).toEqual([]);
  expect(told.open).toEqual([]);
  if (callback?.status === 'success') {
    expect(job.status).toBe('completed');
    await expectLive(harness, callback, name);
  } else {
    expect(job.status).toMatch(/^(failed|cancelled)$/);
    expect(callback?.error).toMatch(/\w+ \w+/);
    expect(callback?.error).not.toMatch(/undefined|\[object|\n/);
  }

  const sites = effects.repositories.filter((made) => made !== executor);
  // An error may have come before there was a repository.
  expect(sites).toEqual(callback?.status === 'success' || sites.length > 0 ? [name] : []);
  const executors = effects.repositories.filter((made) => made === executor);
  expect(executors.length).toBeLessThan(2);
  expect(effects.pulls.length).toBeLessThan(2);
  for (const repository of [name, executor]) {
    const all = await headlines(harness, `/repos/${ORGANISATION}/${repository}`);
    expect(all).toEqual([...new Set(all)]);
  }

  // One that failed may have been taken all the same, and is sent again.
  const isDispatch = (call: string) => call.endsWith('/dispatches');
  const dispatches = told.calls.filter(isDispatch).length - told.faults.filter(isDispatch).length;
  expect(dispatches).toBeLessThanOrEqual(job.attempts.length);
}
