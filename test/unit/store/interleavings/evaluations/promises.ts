/** What holds of evaluations at every moment, whatever happened in whatever order. */
import { at, expectSame } from '../story.ts';
import { type EvaluationLife, isItem, isOpen, listenersOf, type Model } from './model.ts';

const FINAL_EVENT = /^\d+ (completed|failed|cancelled)$/;

export function expectPromisesKept(model: Model): void {
  for (const [n, one] of model.evaluations.entries()) {
    const { status, events, attempt, worker } = one;
    const ends = events.filter((event) => FINAL_EVENT.test(event));
    expectSame(ends, isOpen(one) ? [] : [`${attempt} ${status}`], 'one final event, once it is over');
    if (!isOpen(one)) expectSame(events.at(-1), ends[0], 'nothing is said after it');
    expectSame(one.finished_at === null, isOpen(one), 'what is over has ended at some time');
    const named = events.map((event) => Number.parseInt(event, 10));
    expectSame(
      named,
      named.toSorted((a, b) => a - b),
      'attempts only grow',
    );
    const given = events.filter((event) => event.endsWith(' assigned'));
    const each = Array.from({ length: attempt }, (_, i) => `${i + 1} assigned`);
    expectSame(given, each, 'each attempt was given once');
    expectSame(worker !== null, status === 'running', 'a worker has what runs, and nothing else');
    if (worker !== null) expectSame(model.workers[worker]?.status, 'live', 'and is not over');
    expectWebhooks(model, n, one);
  }
  expectBatch(model);
}

function expectWebhooks({ webhooks }: Model, n: number, { status, events }: EvaluationLife): void {
  const count = (type: string, listener: string) =>
    webhooks.filter((one) => one === `${listener} ${type} of ${n}`).length;
  for (const ending of ['completed', 'failed', 'cancelled']) {
    const type = `eval.${ending}`;
    for (const listener of listenersOf(n, type))
      expectSame(count(type, listener), status === ending ? 1 : 0, 'an end is owed once to each');
  }
  const begun = new Set(events.filter((event) => event.endsWith(' started'))).size;
  for (const listener of listenersOf(n, 'eval.started'))
    expectSame(count('eval.started', listener) >= begun, true, 'a start is owed to each');
}

function expectBatch({ batch, evaluations, webhooks }: Model): void {
  const items = evaluations.filter((_, n) => isItem(n));
  const ended = items.flatMap((one, n) => (isOpen(one) ? [] : [`item ${n} ${one.status}`]));
  const isOver = ended.length === items.length;
  expectSame(batch.finished_at !== null, isOver, 'it is over with its last item');
  const said = ['queued', ...ended, ...(isOver ? ['completed'] : [])];
  expectSame(batch.events, said.toSorted(), 'each end is told once');
  const owed = webhooks.filter((one) => one.includes('batch.completed'));
  expectSame(owed.length, isOver ? 1 : 0, 'the end of a batch is owed once');
}

/** Ends are for good, attempts and what was said only grow, and what is owed stays owed. */
export function expectOnward(before: Model, after: Model): void {
  for (const [n, one] of after.evaluations.entries()) {
    const was = at(before.evaluations, n);
    if (!isOpen(was)) expectSame(one, was, 'an end is for good');
    expectSame(one.attempt >= was.attempt, true, 'attempts only grow');
    expectSame(one.events.slice(0, was.events.length), was.events, 'what was said stays said');
  }
  for (const [n, was] of before.workers.entries())
    if (was === null || was.status === 'ended')
      expectSame(after.workers[n]?.status, was?.status, 'a worker that is over stays so');
  const owed = (model: Model) => Object.entries(Object.groupBy(model.webhooks, (one) => one));
  const now = new Map(owed(after));
  for (const [what, list] of owed(before))
    expectSame((now.get(what)?.length ?? 0) >= (list?.length ?? 0), true, 'what is owed stays owed');
}
