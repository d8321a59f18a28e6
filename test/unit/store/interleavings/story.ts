/** Stories: what actors do in some order, each knowing what it was last told, which may be old by now. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';

export interface Told {
  step: string;
  /** Seconds that pass before it. */
  wait: number;
  args: unknown;
}

/**
 * What one actor does. `call` is what it says from what it knows, undefined if it has nothing to say; `predict` is what should
 * come of it, and changes the model; `happen` says it to the store.
 */
export interface Step<Known, Model, World, Args, Call, Answer> {
  args: fc.Arbitrary<Args>;
  call(known: Known, args: Args): Call | undefined;
  predict(model: Model, call: Call): Answer;
  happen(world: World, call: Call): Promise<Answer>;
  remember?(known: Known, answer: Answer, call: Call): void;
}

// biome-ignore lint/suspicious/noExplicitAny: every step has its own arguments, calls and answers
export type Steps<Known, Model, World> = Record<string, Step<Known, Model, World, any, any, any>>;

/** What all actors know. `seen`: how everything was when one last looked. */
export interface Knowing<Model> {
  now: number;
  seen: Model;
}

/** Lets TypeScript work out what a step's parts hand each other. */
export function stepOf<Known, Model, World>() {
  return <Args, Call, Answer>(step: Step<Known, Model, World, Args, Call, Answer>) => step;
}

/** `often`: how often something comes, compared to what is not named there. */
export function stories<K, M, W>(
  steps: Steps<K, M, W>,
  {
    waits,
    often,
    maxLength,
  }: { waits: fc.Arbitrary<number>; often: Record<string, number>; maxLength: number },
): fc.Arbitrary<Told[]> {
  const one = Object.entries(steps).map(([step, { args }]) => ({
    weight: Math.round(4 * (often[step] ?? 1)),
    arbitrary: fc.record({ step: fc.constant(step), wait: waits, args }),
  }));
  // Without bias: most stories would be short, and of the first of everything.
  return fc.noBias(fc.array(fc.oneof(...one), { size: 'max', maxLength }));
}

export interface Playing<K, M, W> {
  steps: Steps<K, M, W>;
  known: K & Knowing<M>;
}

/** The pure story: only the model is told. `after` looks at it each time. */
export function imagine<K, M, W>(
  { steps, known }: Playing<K, M, W>,
  story: Told[],
  after: (model: M) => void,
): void {
  for (const told of story) {
    pass(known, told);
    const step = stepNamed(steps, told.step);
    const call = step.call(known, told.args);
    if (call === undefined) continue;
    const answer = step.predict(known.seen, call);
    step.remember?.(known, answer, call);
    after(known.seen);
  }
}

/** The same story told to the store as well: it has to answer, and to hold afterwards, what the model says. */
export async function replay<K, M, W>(
  { steps, known, world, look }: Playing<K, M, W> & { world: W; look: () => Promise<M> },
  story: Told[],
): Promise<void> {
  for (const [n, told] of story.entries()) {
    pass(known, told);
    const step = stepNamed(steps, told.step);
    const call = step.call(known, told.args);
    if (call === undefined) continue;
    const title = `step ${n}, ${told.step}`;
    const answer = await step.happen(world, call);
    expectSame(answer, step.predict(known.seen, call), `answer to ${title}`);
    expectSame(await look(), known.seen, `after ${title}`);
    step.remember?.(known, answer, call);
  }
}

export interface Done {
  step: string;
  call: unknown;
  answer: unknown;
}

/** Groups of steps at once, of actors who cannot know what the others do: what came of each. */
export async function race<K, M, W>(
  { steps, known, world, look }: Playing<K, M, W> & { world: W; look: () => Promise<M> },
  groups: Told[][],
  after: (seen: M, done: Done[]) => void,
): Promise<void> {
  for (const group of groups) {
    pass(known, { wait: Math.max(0, ...group.map(({ wait }) => wait)) });
    const calls = group.flatMap((told) => {
      const call = stepNamed(steps, told.step).call(known, told.args);
      return call === undefined ? [] : [{ step: told.step, call }];
    });
    const done = await Promise.all(
      calls.map(async (one) => ({
        ...one,
        answer: await stepNamed(steps, one.step).happen(world, one.call),
      })),
    );
    known.seen = await look();
    for (const { step, call, answer } of done) stepNamed(steps, step).remember?.(known, answer, call);
    after(known.seen, done);
  }
}

function stepNamed<K, M, W>(steps: Steps<K, M, W>, name: string): Steps<K, M, W>[string] {
  const step = steps[name];
  if (!step) throw new Error(`there is no step ${name}`);
  return step;
}

/** Never no time at all, and leases are whole seconds: no two of what is due are due at the same millisecond. */
function pass(known: { now: number }, { wait }: Pick<Told, 'wait'>): void {
  known.now += wait * 1_000 + 1;
}

/** Who remembers something may be late with it. */
export const anyDelay = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3));

export function latest<T>(list: readonly T[], delay: number): T | undefined {
  return list.at(-1 - delay);
}

export function at<T>(list: readonly T[], n: number): T {
  const one = list[n];
  if (one === undefined) throw new Error(`there is no number ${n}`);
  return one;
}

/** Where `id` stands among those that have come up so far; one that comes up now stands behind them. */
export function placeAmong(ids: string[], id: string): number {
  if (!ids.includes(id)) ids.push(id);
  return ids.indexOf(id);
}

export const byRun = (a: { run: string }, b: { run: string }) => (a.run < b.run ? -1 : 1);

/** As `expect` would have it, which takes its time also where all is well: this is asked a hundred thousand times. */
export function expectSame(is: unknown, should: unknown, what: string): void {
  if (!isDeepStrictEqual(is, should)) expect(is, what).toEqual(should);
}
