import { afterEach, describe, expect, it, vi } from 'vitest';
import { admissible, type Contender, supersededBy } from '../../../src/local/github/actions/concurrency.ts';
import { type Harness, startHarness, until } from './support/embedded.ts';
import { executorFiles } from './support/executor.ts';

// Each of these starts processes of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const contender = (
  id: number,
  status: Contender['status'],
  group: string,
  rules: { cancelInProgress?: boolean; queue?: 'single' | 'max' } = {},
): Contender => ({ id, status, claims: [{ group, cancelInProgress: false, queue: 'single', ...rules }] });

describe('a run that arrives in a concurrency group', () => {
  const others = [
    contender(1, 'in_progress', 'a'),
    contender(2, 'pending', 'a'),
    contender(3, 'pending', 'b'),
  ];

  it('replaces the one that is pending, by default', () => {
    expect(supersededBy(contender(9, 'pending', 'a'), others)).toEqual([2]);
  });

  it('replaces everything with cancel-in-progress', () => {
    expect(supersededBy(contender(9, 'pending', 'a', { cancelInProgress: true }), others)).toEqual([1, 2]);
  });

  it('joins the queue with `queue: max`, until a hundred wait', () => {
    const newcomer = contender(999, 'pending', 'a', { queue: 'max' });
    expect(supersededBy(newcomer, others)).toEqual([]);
    const full = Array.from({ length: 100 }, (_, id) => contender(id, 'pending', 'a', { queue: 'max' }));
    expect(supersededBy(newcomer, full)).toEqual([999]);
  });
});

describe('admission', () => {
  it('lets one run of a group in, first come, first served, and others past it', () => {
    const runs = [contender(1, 'pending', 'a'), contender(2, 'pending', 'a'), contender(3, 'pending', 'b')];
    expect(admissible(runs)).toEqual([1, 3]);
    expect(admissible([contender(1, 'queued', 'a'), ...runs.slice(1)])).toEqual([3]);
  });
});

describe('runs of one group', () => {
  let harness: Harness;
  afterEach(() => harness[Symbol.asyncDispose]());

  const startWith = async (concurrency: string) => {
    harness = await startHarness({ maxConcurrent: 4 });
    const files = executorFiles({
      main: `console.log('begin ' + Date.now()); setTimeout(() => console.log('end ' + Date.now()), 150);`,
      workflow: `concurrency:\n  group: Site-\${{ github.event.client_payload.site }}\n  ${concurrency}`,
    });
    await harness.github.seedRepository('executor', files, { private: false, message: 'x' });
    for (let count = 0; count < 3; count++) {
      await harness.api('POST', '/repos/acme/executor/dispatches', {
        event_type: 'work',
        client_payload: { site: 1 },
      });
    }
    await until(() => harness.github.runs().every(({ status }) => status === 'completed'));
    return harness.github.runs().map(({ conclusion }) => conclusion);
  };
  const time = async (id: number, what: string) => {
    const log: string = (await harness.call('GET', `/_runs/${id}/log`)).body;
    return Number(new RegExp(`${what} (\\d+)`).exec(log)?.[1]);
  };

  it('follow one another with `queue: max`', async () => {
    expect(await startWith('queue: max')).toEqual(['success', 'success', 'success']);
    for (const id of [2, 3])
      expect(await time(id, 'begin')).toBeGreaterThanOrEqual(await time(id - 1, 'end'));
  });

  it('lose all but the newest pending one by default', async () => {
    expect(await startWith('cancel-in-progress: false')).toEqual(['success', 'cancelled', 'success']);
  });
});
