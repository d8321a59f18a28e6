/** Who has runs cancelled that work for nobody any more. */
import fc from 'fast-check';
import { at } from '../story.ts';
import { step } from './actors.ts';
import { type Model, TENANT } from './model.ts';

const MOST_TRIES = 6;
const LEASE_MS = 30_000;

const takeCancellation = step({
  args: fc.constant(null),
  call: ({ now }) => ({ now, limit: 1 }),
  predict(model, { now }) {
    drop(model, ({ tries, due_at }) => tries >= MOST_TRIES && due_at <= now);
    const due = model.cancellations.filter(({ due_at }) => due_at <= now);
    return due
      .toSorted((a, b) => a.due_at - b.due_at)
      .slice(0, 1)
      .map((one) => {
        const { run, known_by, tries } = one;
        Object.assign(one, { due_at: now + LEASE_MS * 2 ** tries, tries: tries + 1 });
        return { run, known_by, tenant: TENANT, tries };
      });
  },
  happen: ({ opened: { store } }, call) => store.takeDueCancellations(call),
});

const runCancelled = step({
  args: fc.nat(3),
  call: ({ seen }, n) => {
    const { cancellations } = seen;
    if (cancellations.length === 0) return undefined;
    const { run, known_by, tries } = at(cancellations, n % cancellations.length);
    return { run, known_by, tenant: TENANT, tries };
  },
  predict: (model, { run }) => drop(model, (one) => one.run === run),
  happen: ({ opened: { store } }, call) => store.cancellationDone(call),
});

function drop(model: Model, is: (one: Model['cancellations'][number]) => boolean): void {
  model.cancellations = model.cancellations.filter((one) => !is(one));
}

export const cancellationSteps = { takeCancellation, runCancelled };
