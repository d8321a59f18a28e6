/**
 * How much may be under way to whom. A lane is an organisation's deliveries to one address without its query: each has
 * a bound of its own, and so has each host, so that whoever lets us wait keeps nobody else waiting. A receiver in
 * trouble is left alone for a while and then asked with a single delivery: its backlog keeps its tries for when it is
 * back. Kept in memory: after a restart the same is learned within seconds.
 */
import { receiverPauseMs } from '../../domain/webhook-rule.ts';

export interface LaneLimits {
  lane: number;
  host: number;
  all: number;
}

interface Lane {
  host: string;
  underWay: number;
  /** In a row; those that were under way together count as one. */
  failures: number;
  failedAt: number;
  pausedUntil: number;
  /** Whether more was due than was taken. */
  more: boolean;
}

export type Lanes = ReturnType<typeof createLanes>;

export function createLanes(limits: LaneLimits) {
  const lanes = new Map<string, Lane>();
  const hosts = new Map<string, number>();
  let underWay = 0;

  const open = (name: string): Lane => {
    const known = lanes.get(name);
    if (known) return known;
    const lane: Lane = {
      host: hostOfLane(name),
      underWay: 0,
      failures: 0,
      failedAt: 0,
      pausedUntil: 0,
      more: false,
    };
    lanes.set(name, lane);
    return lane;
  };
  const count = (lane: Lane, by: 1 | -1) => {
    lane.underWay += by;
    underWay += by;
    const ofHost = (hosts.get(lane.host) ?? 0) + by;
    if (ofHost === 0) hosts.delete(lane.host);
    else hosts.set(lane.host, ofHost);
  };

  return {
    /** How many of each of the named lanes may be taken now. */
    share(names: readonly string[], now: number): { lane: string; limit: number }[] {
      let room = limits.all - underWay;
      const rooms = new Map<string, number>();
      const shares: { lane: string; limit: number }[] = [];
      for (const name of names) {
        const lane = lanes.get(name);
        const host = lane?.host ?? hostOfLane(name);
        const ofHost = rooms.get(host) ?? limits.host - (hosts.get(host) ?? 0);
        const limit = Math.min(room, ofHost, roomOf(lane, limits.lane, now));
        if (limit <= 0) continue;
        room -= limit;
        rooms.set(host, ofHost - limit);
        shares.push({ lane: name, limit });
      }
      return shares;
    },
    /** So many of a share were there. */
    took({ lane: name, limit }: { lane: string; limit: number }, taken: number): void {
      if (taken === 0) return;
      open(name).more = taken === limit;
    },
    begin(name: string): void {
      count(open(name), 1);
    },
    /** A try has ended. `pauseMs` is what a receiver in trouble asked for. True if the lane is worth another look now. */
    end(name: string, end: { begunAt: number; now: number; inTrouble: boolean; pauseMs: number }): boolean {
      const lane = open(name);
      count(lane, -1);
      if (!end.inTrouble) {
        lane.failures = 0;
        lane.pausedUntil = 0;
      } else {
        if (end.begunAt >= lane.failedAt) {
          lane.failures++;
          lane.failedAt = end.now;
        }
        const pause = Math.max(receiverPauseMs(lane.failures), end.pauseMs);
        lane.pausedUntil = Math.max(lane.pausedUntil, end.now + pause);
      }
      if (lane.underWay === 0 && lane.failures === 0) lanes.delete(name);
      return lane.more && lane.failures === 0 && lane.underWay <= limits.lane / 2;
    },
    /** Forgets receivers whose trouble is long over without anybody having asked again. */
    tidy(now: number): void {
      for (const [name, lane] of lanes)
        if (lane.underWay === 0 && lane.pausedUntil + FORGET_MS < now) lanes.delete(name);
    },
  };
}

const FORGET_MS = 60_000;

function roomOf(lane: Lane | undefined, most: number, now: number): number {
  if (!lane) return most;
  if (lane.pausedUntil > now) return 0;
  if (lane.failures > 0) return lane.underWay === 0 ? 1 : 0;
  return most - lane.underWay;
}

/** `<tenant> <origin><path>` */
function hostOfLane(lane: string): string {
  return /^.* https?:\/\/[^/]*/.exec(lane)?.[0] ?? lane;
}
