import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../fakes/faulty-fetch.ts';
import { expectOneEnd } from './expect-one-end.ts';
import { FAULTS } from './faults.ts';
import { startTroubledWorld, type TroubledWorld } from './world.ts';

/** A story in which certain requests are made. */
export interface Situation {
  /** Rounds of one site; the trouble begins with the last. */
  rounds: number;
  /** Without which the requests would not be made. */
  rules?: FaultRule[];
  /** As `FaultRule.match` has them. */
  calls: string[];
}

/** What does not pass ends as an error whatever it is; one of each kind. */
const FOREVER = ['404', '429', '500'];
const ROWS = Object.keys(FAULTS).flatMap((fault) => [
  { fault, often: 'once', times: 1 },
  ...(FOREVER.includes(fault) ? [{ fault, often: 'always', times: Number.POSITIVE_INFINITY }] : []),
]);

/** Every request of a situation × everything that may come of it. */
export function troubleTable(what: string, { rounds, rules = [], calls }: Situation): void {
  describe(what, () => {
    let world: TroubledWorld;
    beforeAll(async () => {
      world = await startTroubledWorld();
    });
    afterAll(async () => {
      await world[Symbol.asyncDispose]();
    });

    describe.each(calls)('%s', (match) => {
      test.each(ROWS)('$fault, $often', async ({ fault, times }) => {
        const name = `sales-${randomUUID().slice(0, 8)}`;
        const tasks = Array.from({ length: rounds }, (_, n) => ({ task: name, round: n + 1 }));
        const trouble = { match, fault: FAULTS[fault]?.() ?? 'reset', times };
        const told = await world.run(tasks, [...rules, trouble]);
        // What nobody asks for cannot fail.
        expect(told.faults).toContain(match);
        await expectOneEnd(world.harness, told, name);
      });
    });
  });
}
