import { expect, test } from 'vitest';
import { advise } from '../../../bench/scale/advice.ts';
import { always } from '../../../bench/scale/random.ts';
import { largestBurst, mostSites } from '../../../bench/scale/saturation.ts';
import type { Scenario } from '../../../bench/scale/scenario.ts';
import { simulate } from '../../../bench/scale/simulate.ts';
import { FIXED, fixed } from './assumed.ts';

const tasks = (perHour: number, burst = 0) => ({ sites: { perHour, burst, laterRounds: 0 } });
const programs = (perHour: number, burst = 0) => ({ evaluations: { perHour, burst } });
const team = { runners: 60, atOnce: 10 };

test.each<[string, 'sites' | 'evaluations', Partial<Scenario>, RegExp]>([
  ['a few tasks', 'sites', { ...tasks(20), ...team }, /^nothing to do: it fits$/],
  ['too many all the time', 'sites', { ...tasks(150), hours: 4 }, /for the budget of 450 writes an hour/],
  ['a class', 'sites', tasks(0, 40), /for the budget of 60 writes a minute/],
  [
    'a class, ten at a time',
    'sites',
    { ...tasks(0, 40), ...team },
    /sites\.at_once: raise it from 10, to 30 at most/,
  ],
  [
    'a class, ten at a time on twenty runners',
    'sites',
    { ...tasks(0, 40), runners: 20, atOnce: 10 },
    /sites\.at_once, which is 10: raise it together with the runners.+: 60 of them with the plan team/,
  ],
  [
    'a class on six runners',
    'sites',
    { ...tasks(0, 40), runners: 6, atOnce: 6 },
    /sites\.at_once, which is 6: raise it together with the runners.+: 20 of them with the plan free/,
  ],
  [
    'a class on eight',
    'sites',
    { ...tasks(0, 40), runners: 8 },
    /runners: 8 runners are for 4 sites at a time, not 500/,
  ],
  ['many programs at once', 'evaluations', programs(0, 3_000), /workers, of which there are 10 at most/],
  [
    'some slow programs',
    'evaluations',
    { ...programs(0, 49), assumptions: { ...FIXED, program: always(60_000) } },
    /one is woken for each 50/,
  ],
  [
    'programs beside a class',
    'evaluations',
    { ...tasks(0, 120), ...programs(60) },
    /which sites had used up/,
  ],
  ['no pacing', 'sites', { ...tasks(0, 100), isPaced: false }, /what does not fit is lost/],
])('%s: what to do is said first about what keeps most waiting', async (_, kind, changes, advice) => {
  const scenario = fixed(changes);
  const [first] = advise(scenario, await simulate(scenario), kind);
  expect(first?.sentence).toMatch(advice);
});

test('what an organisation can have made lies just below what its budgets bear', async () => {
  // 112 an hour, of those that come by chance not all in time.
  const samples = { few: 10, many: 10 };
  const perHour = await mostSites(fixed(), samples);
  expect(perHour).toBeGreaterThan(70);
  expect(perHour).toBeLessThan(112);
  // Fifteen a minute, and the last of them 81 s before 505 s: the hour's 112.
  const burst = await largestBurst(fixed(), samples);
  expect(burst).toBeGreaterThan(90);
  expect(burst).toBeLessThanOrEqual(113);
});
