import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOneEnd } from './expect-one-end.ts';
import { FAULTS } from './faults.ts';
import type { Asked, Situation } from './situation.ts';
import { startTroubledWorld, type TroubledWorld } from './world.ts';

/** What does not pass ends as an error whatever it is; one of each kind. */
const FOREVER = ['404', '429', '500'];

const rowsOf = ({ call }: Asked) =>
  Object.entries(FAULTS)
    .filter(([, { graphqlOnly }]) => !graphqlOnly || call.endsWith(' /graphql'))
    .flatMap(([fault, { make, passes }]) => [
      { fault, often: 'once', make, times: 1, passes },
      ...(FOREVER.includes(fault)
        ? [{ fault, often: 'always', make, times: Number.POSITIVE_INFINITY, passes: false }]
        : []),
    ]);

/** Every request of a situation × everything that may come of it. */
export function troubleTable(situation: Situation): void {
  const { what, rounds = 1, isCancelled } = situation;
  describe(what, () => {
    let world: TroubledWorld;
    beforeAll(async () => {
      world = await startTroubledWorld();
    });
    afterAll(async () => {
      await world[Symbol.asyncDispose]();
    });

    describe.each(situation.asked)('$call', (asked) => {
      test.each(rowsOf(asked))('$fault, $often', async ({ fault, make, times, passes }) => {
        const name = `sales-${randomUUID().slice(0, 8)}`;
        const tasks = Array.from({ length: rounds }, (_, n) => ({ task: name, round: n + 1 }));
        const trouble = { match: asked.call, fault: make(), times };
        const told = await world.run(tasks, situation, trouble);
        // What nobody asks for cannot fail.
        expect(told.faults).toContain(asked.call);
        await expectOneEnd(world.harness, told, name);
        if (isCancelled) {
          expect(told.job.status).toBe('cancelled');
          // By 404 and 409 GitHub says that the run has ended.
          if (times === 1 && !['404', '409'].includes(fault)) expect(told.openRuns).toEqual([]);
        } else if (passes || asked.isHarmless) {
          expect(told.job).toMatchObject({ status: 'completed', error: null });
        }
      });
    });
  });
}
