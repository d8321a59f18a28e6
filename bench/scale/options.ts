import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PLANS, type Plan } from './github-limits.ts';
import { always, type Spread } from './random.ts';
import { ONE_ORGANISATION, type Scenario } from './scenario.ts';

const count = z.coerce.number().int().min(0).max(1_000_000);
/** "7" does not vary, "7,57" has median and 90th percentile. */
const secondsSpread = z
  .string()
  .regex(/^\d+(\.\d+)?(,\d+(\.\d+)?)?$/, 'is one number of seconds, or a median and a 90th percentile: 7,57')
  .transform((text): Spread => {
    const [medianMs = 0, p90Ms] = text.split(',').map((seconds) => Number(seconds) * 1_000);
    return p90Ms === undefined ? always(medianMs) : { medianMs, p90Ms, mostMs: 10 * p90Ms };
  });

/** Own numbers of `npm run bench -- scale`. */
const options = z.strictObject({
  organisations: count.min(1).max(5_000).optional(),
  hours: z.coerce.number().positive().max(168).optional(),
  'sites-per-hour': count.optional(),
  burst: count.optional(),
  'later-rounds': z.coerce.number().min(0).max(1).optional(),
  'evaluations-per-hour': count.optional(),
  'evaluation-burst': count.optional(),
  plan: z.enum(Object.keys(PLANS) as [Plan, ...Plan[]]).optional(),
  runners: count.min(1).optional(),
  'at-once': count.min(1).max(500).optional(),
  workers: count.max(100).optional(),
  slots: count.min(1).max(256).optional(),
  'writes-per-minute': count.min(7).optional(),
  'writes-per-hour': count.min(7).optional(),
  'runner-start': secondsSpread.optional(),
  page: secondsSpread.optional(),
  pages: secondsSpread.optional(),
  program: secondsSpread.optional(),
  unpaced: z.boolean().optional(),
  seed: count.optional(),
});

export const OPTION_NAMES = Object.keys(options.shape);

/** The scenario that arguments ask for; throws a sentence about the first that is wrong. */
export function readOptions(args: readonly string[]): Scenario {
  const asked = Object.fromEntries(
    OPTION_NAMES.map((name) => [
      name,
      { type: name === 'unpaced' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const parsed = options.safeParse({ ...parseArgs({ args: [...args], options: asked }).values });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`--${issue?.path.join('.')}: ${issue?.message}`);
  }
  return toScenario(parsed.data);
}

function toScenario(given: z.infer<typeof options>): Scenario {
  const base = ONE_ORGANISATION;
  const { assumptions, sites, evaluations, budget } = base;
  return {
    ...base,
    organisations: given.organisations ?? base.organisations,
    hours: given.hours ?? base.hours,
    sites: {
      perHour: given['sites-per-hour'] ?? sites.perHour,
      burst: given.burst ?? sites.burst,
      laterRounds: given['later-rounds'] ?? sites.laterRounds,
    },
    evaluations: {
      perHour: given['evaluations-per-hour'] ?? evaluations.perHour,
      burst: given['evaluation-burst'] ?? evaluations.burst,
    },
    isPaced: !given.unpaced,
    runners: given.runners ?? (given.plan ? PLANS[given.plan] : base.runners),
    atOnce: given['at-once'] ?? base.atOnce,
    workers: given.workers ?? base.workers,
    slots: given.slots ?? base.slots,
    budget: {
      perMinute: given['writes-per-minute'] ?? budget.perMinute,
      perHour: given['writes-per-hour'] ?? budget.perHour,
    },
    assumptions: {
      ...assumptions,
      runnerStart: given['runner-start'] ?? assumptions.runnerStart,
      sitePage: given.page ?? assumptions.sitePage,
      pages: given.pages ?? assumptions.pages,
      program: given.program ?? assumptions.program,
    },
    seed: given.seed ?? base.seed,
  };
}
