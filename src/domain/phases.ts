/**
 * The phases of a site job in the order they are passed, with the progress (0 to 100) a job has when it enters
 * each. The executor's stages carry these names; `queued` and `dispatched` happen before a runner has the job,
 * `done` after its callback.
 */
export const SITE_PHASES = {
  queued: 0,
  dispatched: 5,
  claim: 10,
  prepare: 15,
  generate: 20,
  check: 30,
  publish: 55,
  'enable-pages': 65,
  'wait-live': 70,
  describe: 88,
  'call-back': 90,
  done: 100,
} as const;

export type SitePhase = keyof typeof SITE_PHASES;
export const sitePhases = Object.keys(SITE_PHASES) as [SitePhase, ...SitePhase[]];

/** 0 to 100: what has ended has nothing before it, wherever it ended. */
export function progressOf({ phase, finished_at }: { phase: SitePhase; finished_at: number | null }): number {
  return finished_at === null ? SITE_PHASES[phase] : 100;
}
