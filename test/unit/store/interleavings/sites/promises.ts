/** What holds of site jobs at every moment, whatever happened in whatever order. */
import { isFinal } from '../../../../../src/domain/job-state.ts';
import { at, expectSame } from '../story.ts';
import { currentAttempt, type JobLife, type Model } from './model.ts';

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
    for (const [place, { state, tries }] of was.deliveries.entries()) {
      const now = at(job.deliveries, place);
      if (state !== 'pending') expectSame([now.state, now.tries], [state, tries], 'what was told was told');
      expectSame(now.tries >= tries, true, 'tries only grow');
    }
  }
}

const endOf = ({ status, attempt, finished_at, attempts }: JobLife) => [
  status,
  attempt,
  finished_at,
  attempts.map(({ claimed_at, heartbeat_at, ended_at }) => [claimed_at, heartbeat_at, ended_at]),
];
