import { HOUR_MS } from '../../src/domain/duration.ts';
import { CONTENT, RUNS_STARTED, requestsPerHour, SILENCE_MS } from './github-limits.ts';
import { createWindow } from './window.ts';

/** GitHub, as far as it counts what is asked in the name of one installation. */
export interface Installation {
  /** A request that creates content. Undefined if it was done, else when GitHub wants to be asked again. */
  write(now: number): number | undefined;
  /** Requests that only read. */
  read(requests: number, now: number): void;
  /** A dispatch that was taken. False: it starts no run. */
  starts(now: number): boolean;
  createdRepository(): void;
  readonly counted: { writes: number; refused: number; mostRequestsPerHour: number };
}

/**
 * Windows slide, and what is refused does not count: GitHub says neither. It may well be stricter with who goes on
 * after a refusal.
 */
export function createInstallation(): Installation {
  const minute = createWindow(60_000);
  const hour = createWindow(HOUR_MS);
  const started = createWindow(RUNS_STARTED.windowMs);
  const counted = { writes: 0, refused: 0, mostRequestsPerHour: 0 };
  let repositories = 0;
  let requests = { hour: 0, count: 0 };

  function read(more: number, now: number): void {
    const thisHour = Math.floor(now / HOUR_MS);
    if (thisHour !== requests.hour) requests = { hour: thisHour, count: 0 };
    requests.count += more;
    counted.mostRequestsPerHour = Math.max(counted.mostRequestsPerHour, requests.count);
  }

  function refusedUntil(now: number): number | undefined {
    if (requests.count > requestsPerHour(repositories)) return (requests.hour + 1) * HOUR_MS;
    if (hour.count(now) >= CONTENT.perHour) return Math.max(hour.freesAt(), now + SILENCE_MS);
    return minute.count(now) >= CONTENT.perMinute ? now + SILENCE_MS : undefined;
  }

  return {
    counted,
    read,
    write(now) {
      read(1, now);
      const until = refusedUntil(now);
      if (until !== undefined) {
        counted.refused++;
        return until;
      }
      minute.add(now);
      hour.add(now);
      counted.writes++;
      return undefined;
    },
    starts(now) {
      if (started.count(now) >= RUNS_STARTED.most) return false;
      started.add(now);
      return true;
    },
    createdRepository: () => void repositories++,
  };
}
