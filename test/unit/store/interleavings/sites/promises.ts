/** What holds of site jobs at every moment, whatever happened in whatever order. */
import { isDeepStrictEqual } from 'node:util';
import { CALLBACK_RETRY_MS } from '../../../../../src/domain/callback-rule.ts';
import { isFinal } from '../../../../../src/domain/job-state.ts';
import { at, expectSame } from '../story.ts';
import { currentAttempt, type DeliveryLife, type JobLife, type Model } from './model.ts';

const FINAL_EVENT = /^\d+ (completed|failed|cancelled)$/;

export function expectPromisesKept({ jobs }: Model): void {
  for (const job of jobs) {
    const { status, events, attempts, attempt, outbox, deliveries } = job;
    const isOver = isFinal(status);
    const ends = events.filter((event) => FINAL_EVENT.test(event));
    expectSame(ends, isOver ? [`${attempt} ${status}`] : [], 'one final event, once it is over');
    if (isOver) expectSame(afterTheEnd(events), [], 'after it nothing but deliveries');
    expectSame(job.finished_at !== null, isOver, 'what is over has ended at some time');
    const outcomes = deliveries.filter(({ cause }) => cause === 'outcome');
    expectSame(outcomes.length, isOver ? 1 : 0, 'the outcome is owed to its sender once');
    const said = events.filter((event) => /^\d+ delivery$/.test(event)).length;
    const tries = deliveries.flatMap(({ told }) => told);
    expectSame(said, tries.length, 'of every try on record the log says one line');
    for (const one of deliveries) expectTold(one);
    const pending = deliveries.filter(({ state }) => state === 'pending');
    expectSame(pending.length <= 1, true, 'one callback at a time is on its way');

    expectSame(attempts.length, attempt, 'the newest attempt is the job’s');
    const named = events.map((event) => Number.parseInt(event, 10));
    expectSame(
      named,
      named.toSorted((a, b) => a - b),
      'attempts only grow',
    );
    const lives = attempts.filter(({ ended_at }) => ended_at === null);
    expectSame(lives, isOver ? [] : [currentAttempt(job)], 'no attempt lives on but the current one');
    const owed = outbox.map((one) => one.attempt);
    expectSame(owed, status === 'queued' ? [attempt] : [], 'who waits is owed one dispatch, others none');
    const isClaimed = currentAttempt(job).token_hash !== null;
    if (!isOver) expectSame(isClaimed, status === 'running', 'what runs was claimed, and nothing else');
  }
}

function expectTold({ state, tries, told }: DeliveryLife): void {
  const numbers = told.map(({ n }) => n);
  expectSame(new Set(numbers).size, told.length, 'each try is on record once');
  expectSame(
    numbers.every((n) => n <= tries),
    true,
    'and none that nobody has taken',
  );
  const isTaken = told.some(({ http_status }) => http_status === 200);
  expectSame(state === 'delivered', isTaken, 'delivered is what was answered 200, by whomever it was sent');
  const isGivenUp =
    state === 'failed' && (told.length <= CALLBACK_RETRY_MS.length || told.at(-1)?.n !== tries);
  expectSame(isGivenUp, false, 'given up only after the last of all tries');
}

function afterTheEnd(events: string[]): string[] {
  const end = events.findIndex((event) => FINAL_EVENT.test(event));
  return events.slice(end + 1).filter((event) => !/^\d+ delivery$/.test(event));
}

/** Ends are for good, attempts and what was said only grow, and what was owed once stays on record. */
export function expectOnward(before: Model, after: Model): void {
  for (const [n, job] of after.jobs.entries()) {
    const was = at(before.jobs, n);
    if (isFinal(was.status)) expectSame(endOf(job), endOf(was), 'an end is for good');
    expectSame(job.attempt >= was.attempt, true, 'attempts only grow');
    expectSame(job.events.slice(0, was.events.length), was.events, 'what was said stays said');
    for (const [place, { state, tries, told }] of was.deliveries.entries()) {
      const now = at(job.deliveries, place);
      if (state !== 'pending') expectSame(now.tries, tries, 'what has ended nobody takes');
      if (state === 'delivered') expectSame(now.state, state, 'what was told was told');
      expectSame(now.tries >= tries, true, 'tries only grow');
      const kept = told.every((one) => now.told.some((it) => isDeepStrictEqual(it, one)));
      expectSame(kept, true, 'what is on record stays there');
    }
  }
}

const endOf = ({ status, attempt, finished_at, attempts }: JobLife) => [
  status,
  attempt,
  finished_at,
  attempts.map(({ claimed_at, heartbeat_at, ended_at }) => [claimed_at, heartbeat_at, ended_at]),
];
