import { HOUR_MS } from '../../src/domain/duration.ts';
import type { Random } from './random.ts';
import type { Demand } from './scenario.ts';

const BURST_MS = 60_000;

/** When they come, in order: some all the time, and a burst in the first minute. Whole milliseconds. */
export function arrivals({ perHour, burst }: Demand, hours: number, random: Random): number[] {
  const times = Array.from({ length: burst }, () => Math.floor(random.next() * BURST_MS));
  if (perHour > 0) {
    const gap = () => random.gap(HOUR_MS / perHour);
    for (let at = gap(); at < hours * HOUR_MS; at += gap()) times.push(Math.floor(at));
  }
  return times.sort((a, b) => a - b);
}
