import { HOUR_MS } from './duration.ts';

/**
 * How much may be asked of GitHub in the name of one installation. GitHub allows 80 requests that create content a
 * minute and 500 an hour; who goes on beyond that is banned. Ours stay below, so that retries and people have room.
 */
export const WRITES_PER_MINUTE = 60;
export const WRITES_PER_HOUR = 450;

const MINUTE_MS = 60_000;

/**
 * Writes that one attempt at a site takes: dispatch, repository, commit, Pages; a later round dispatches and commits. They
 * are taken together before the dispatch, because a run that has to stop half-way has used its sender's time for nothing.
 */
export const SITE_WRITES = { first: 4, later: 2 };
/** A dispatch that nothing else follows, or that is sent again. */
export const DISPATCH_WRITES = 1;

export interface Writes {
  /** Unix milliseconds. */
  at: number;
  writes: number;
}

/**
 * The earliest time, `now` or later, at which `wanted` more writes fit into every minute and hour. `log` has the writes of
 * the last hour, oldest first. More than a minute or an hour may have at all fits as soon as that is empty: it is for the
 * caller to ask for less, and nobody should wait for ever.
 */
export function nextAllowed(log: readonly Writes[], wanted: number, now: number): number {
  return Math.max(
    fitsAt(log, wanted, now, MINUTE_MS, WRITES_PER_MINUTE),
    fitsAt(log, wanted, now, HOUR_MS, WRITES_PER_HOUR),
  );
}

/** How many more writes fit into this minute and this hour; 0 where more than we want were made. */
export function writesLeft(log: readonly Writes[], now: number): { minute: number; hour: number } {
  const left = (windowMs: number, most: number) => Math.max(0, most - sum(since(log, now - windowMs)));
  return { minute: left(MINUTE_MS, WRITES_PER_MINUTE), hour: left(HOUR_MS, WRITES_PER_HOUR) };
}

const since = (log: readonly Writes[], from: number) => log.filter(({ at }) => at > from);
const sum = (log: readonly Writes[]) => log.reduce((all, { writes }) => all + writes, 0);

export function fitsAt(
  log: readonly Writes[],
  wanted: number,
  now: number,
  windowMs: number,
  most: number,
): number {
  const recent = since(log, now - windowMs);
  let used = sum(recent);
  let fits = now;
  for (const { at, writes } of recent) {
    if (used + wanted <= most) break;
    used -= writes;
    fits = at + windowMs;
  }
  return fits;
}

/** What decides how long a job still waits for its dispatch. */
export interface Line {
  /** Jobs of the same organisation that are dispatched before it. */
  ahead: number;
  log: readonly Writes[];
  /** Unix milliseconds: GitHub asked for nothing before that. */
  pausedUntil: number;
  /** Jobs under way, and how many there may be at a time. */
  running: number;
  atOnce: number;
  /** How long a job takes. */
  typicalMs: number;
}

/** How long the job waits, in milliseconds, if others take as long as usual and make new sites; rounded up to seconds. */
export function expectedWaitMs(
  { ahead, log, pausedUntil, running, atOnce, typicalMs }: Line,
  now: number,
): number {
  const beyond = Math.max(0, running + ahead + 1 - atOnce);
  const forPlace = Math.ceil(beyond / atOnce) * typicalMs;
  const forBudget = affordableAt(log, ahead, Math.max(now, pausedUntil)) - now;
  return Math.ceil(Math.max(forPlace, forBudget) / 1_000) * 1_000;
}

/** New sites that the budget of an hour is enough for. */
const SITES_PER_HOUR = Math.floor(WRITES_PER_HOUR / SITE_WRITES.first);

/** When the budget is enough for a new site that has `ahead` others before it, the first of them not before `from`. */
function affordableAt(log: readonly Writes[], ahead: number, from: number): number {
  const planned = [...log];
  let at = from;
  // Each site has to wait until the one that many before it is an hour old, so the hours need not be gone through.
  for (let site = 0; site <= ahead % SITES_PER_HOUR; site++) {
    at = nextAllowed(planned, SITE_WRITES.first, at);
    planned.push({ at, writes: SITE_WRITES.first });
  }
  return at + Math.floor(ahead / SITES_PER_HOUR) * HOUR_MS;
}
