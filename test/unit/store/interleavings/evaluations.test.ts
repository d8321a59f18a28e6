import fc from 'fast-check';
import { inject, test } from 'vitest';
import { newKnown } from './evaluations/actors.ts';
import { expectOnward, expectPromisesKept } from './evaluations/promises.ts';
import { expectOneTakerEach } from './evaluations/races.ts';
import { often, racing, steps, waits } from './evaluations/steps.ts';
import { begin, look, TABLES } from './evaluations/world.ts';
import { openStore } from './open-store.ts';
import { imagine, race, replay, stories } from './story.ts';

/** A server takes ten times as long for a step. */
const runs = (most: number) => (inject('postgres') ? 8 : most);

// Without a store there is nothing that a server would change.
test.skipIf(inject('postgres'))(
  'by the rules alone: whatever happens to evaluations in whatever order, each ends once and for good',
  () => {
    fc.assert(
      fc.property(stories(steps, { waits, often, maxLength: 160 }), (story) => {
        const known = newKnown();
        let before = structuredClone(known.seen);
        imagine({ steps, known }, story, (model) => {
          expectPromisesKept(model);
          expectOnward(before, model);
          before = structuredClone(model);
        });
      }),
      { numRuns: 40 },
    );
  },
);

test('the store answers and holds what the rules say, step by step, also after restarts', async () => {
  await using opened = await openStore(TABLES);
  await fc.assert(
    fc.asyncProperty(stories(steps, { waits, often, maxLength: 160 }), async (story) => {
      const world = await begin(opened);
      const known = newKnown();
      await replay({ steps, known, world, look: () => look(world) }, story);
      expectPromisesKept(known.seen);
    }),
    { numRuns: runs(35) },
  );
}, 120_000);

test('what is done at the same time has one taker each, and an evaluation ends once and for good', async () => {
  await using opened = await openStore(TABLES);
  const groups = fc.array(stories(racing, { waits, often, maxLength: 12 }), { size: 'max', maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(groups, async (story) => {
      const world = await begin(opened);
      const known = newKnown();
      let before = known.seen;
      await race({ steps: racing, known, world, look: () => look(world) }, story, (seen, done) => {
        expectPromisesKept(seen);
        expectOnward(before, seen);
        expectOneTakerEach(done);
        before = seen;
      });
    }),
    { numRuns: runs(20) },
  );
}, 120_000);
