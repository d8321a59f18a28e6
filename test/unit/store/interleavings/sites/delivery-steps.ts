/** Who tells the sender: the run once, the App whenever it is due, and again when the sender asks again. */
import fc from 'fast-check';
import { afterTry, CALLBACK_LEASE_MS } from '../../../../../src/domain/callback-rule.ts';
import { anyDelay, at, latest, placeAmong } from '../story.ts';
import { anyAge, anyJob, attemptOfAge, step } from './actors.ts';
import { type DeliveryLife, JOBS, type JobLife, jobOf, log, type Model } from './model.ts';
import { accept, type World } from './world.ts';

/** A run that has brought its result, perhaps for the second time, is lent the callback. */
const lend = step({
  args: fc.record({ job: anyJob, age: anyAge }),
  call: (known, { job, age }) => ({ job, attempt: attemptOfAge(known, job, age), now: known.now }),
  predict(model, { job: n, attempt, now }) {
    const job = jobOf(model, n);
    const place = job.deliveries.findIndex(
      (one) => one.cause === 'outcome' && one.state === 'pending' && one.held_by === 'run',
    );
    if (attempt !== job.attempt || place < 0) return undefined;
    Object.assign(at(job.deliveries, place), { due_at: now + CALLBACK_LEASE_MS, tries: 1 });
    return { place, n: 1 };
  },
  async happen(world, { job, attempt, now }) {
    const jobId = at(JOBS, job);
    if ((await world.opened.store.jobState(jobId)).attempt !== attempt) return undefined;
    const lent = await world.opened.store.lendDelivery({ jobId, now });
    return lent && { place: placeAmong(at(world.deliveryIds, job), lent.id), n: lent.n };
  },
});

const takeCallback = step({
  args: fc.constant(null),
  call: ({ now }) => ({ now, limit: 1 }),
  predict(model, { now }) {
    const due = model.jobs
      .flatMap(({ deliveries }, job) => deliveries.map((one, place) => ({ job, place, one })))
      .filter(({ one }) => one.state === 'pending' && one.due_at <= now)
      .toSorted((a, b) => a.one.due_at - b.one.due_at)
      .slice(0, 1);
    return due.map(({ job, place, one }) => {
      const n = one.tries + 1;
      Object.assign(one, { due_at: now + CALLBACK_LEASE_MS, held_by: 'app', tries: n });
      return { job, place, n };
    });
  },
  async happen(world, call) {
    const due = await world.opened.store.takeDueDeliveries(call);
    return due.map(({ id, job_id, n }) => {
      const job = JOBS.indexOf(job_id);
      return { job, place: placeAmong(at(world.deliveryIds, job), id), n };
    });
  },
  remember: ({ taken }, due) => void taken.push(...due),
});

const anyStatus = fc.constantFrom(200, 500, 404, null);

interface Try {
  job: number;
  attempt: number;
  place: number;
  n: number;
  sentBy: 'run' | 'app';
  http_status: number | null;
  now: number;
}

const tryOf = {
  predict(model: Model, { job: n, attempt, place, sentBy, now, ...made }: Try) {
    const job = jobOf(model, n);
    const it = job.deliveries[place];
    if (!it || (sentBy === 'run' && attempt !== job.attempt)) return null;
    const before = it.told.find((one) => one.n === made.n);
    if (before) return before.sent_by === sentBy ? it.state : null;
    if (made.n > it.tries || (sentBy === 'run' && !(made.n === 1 && wasLent(it)))) return null;
    it.told.push({ ...made, sent_by: sentBy });
    it.told.sort((a, b) => a.n - b.n);
    log(job, 'delivery');
    const verdict = afterTry(it.told.length, made);
    const isNewest = it.state === 'pending' && made.n === it.tries;
    if (verdict.state === 'delivered' && it.state !== 'delivered')
      Object.assign(it, { state: 'delivered', due_at: now, held_by: 'app' });
    if (verdict.state === 'delivered' || !isNewest) return it.state;
    const due_at = verdict.state === 'pending' ? now + verdict.waitMs : now;
    Object.assign(it, { state: verdict.state, due_at, held_by: 'app' });
    return verdict.state;
  },
  happen: ({ opened: { store }, deliveryIds }: World, { job, place, http_status, ...made }: Try) =>
    store.recordTry({
      ...made,
      jobId: at(JOBS, job),
      deliveryId: at(deliveryIds, job)[place] ?? 'none yet',
      http_status,
      error: http_status === null ? 'no answer' : null,
      duration_ms: 1,
    }),
};

/** Where the App has taken over, the first number may have been the run's. */
const wasLent = ({ cause, held_by, tries }: DeliveryLife) =>
  cause === 'outcome' && (held_by === 'run' || tries > 1);

const runTries = step({
  args: fc.record({ job: anyJob, age: anyAge, n: fc.constantFrom(1, 1, 1, 2), http_status: anyStatus }),
  call: (known, { job, age, n, http_status }): Try => {
    const attempt = attemptOfAge(known, job, age);
    return { job, attempt, place: 0, n, sentBy: 'run', http_status, now: known.now };
  },
  ...tryOf,
});

const appTries = step({
  args: fc.record({ delay: anyDelay, http_status: anyStatus }),
  call(known, { delay, http_status }): Try | undefined {
    const taken = latest(known.taken, delay);
    if (!taken) return undefined;
    return {
      ...taken,
      attempt: attemptOfAge(known, taken.job, 0),
      sentBy: 'app',
      http_status,
      now: known.now,
    };
  },
  ...tryOf,
});

/** The same request comes again: what has ended is told again. */
const again = step({
  args: anyJob,
  call: ({ now }, job) => ({ job, now }),
  predict(model, { job, now }) {
    const { deliveries }: JobLife = jobOf(model, job);
    const isTold = deliveries.length > 0 && deliveries.every(({ state }) => state !== 'pending');
    if (isTold)
      deliveries.push({
        cause: 'repeated-request',
        state: 'pending',
        tries: 0,
        held_by: 'app',
        due_at: now,
        told: [],
      });
    return { jobId: at(JOBS, job), repeated: true, isTold };
  },
  async happen(world, { job, now }) {
    const accepted = await accept(world, job, now);
    const isTold = await world.opened.store.deliverAgain({
      cause: 'repeated-request',
      jobId: accepted.jobId,
      now,
    });
    return { ...accepted, isTold };
  },
});

export const deliverySteps = { lend, takeCallback, runTries, appTries, again };
