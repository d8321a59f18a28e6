/** Workers: those that live, second runs of the same dispatch, and those that are over and do not know it. */
import fc from 'fast-check';
import type { Report, WorkerEvent } from '../../../../../src/contract/worker-api.ts';
import { exited, printed } from '../../evaluations/support.ts';
import { anyDelay, at, latest } from '../story.ts';
import { anyRun, anyWorker, runId, step, workerOfAge } from './actors.ts';
import {
  assign,
  type End,
  EVALUATIONS,
  end,
  GRACE_MS,
  type Held,
  heldBy,
  liveWorker,
  type Model,
  oweWebhooks,
} from './model.ts';

const LIFETIME_MS = 400_000;

const claim = step({
  args: fc.record({ age: anyWorker, by: anyRun }),
  call(known, { age, by }) {
    const worker = workerOfAge(known, age);
    if (worker === undefined) return undefined;
    const tokenHash = `given at ${known.now} to ${by.run}/${by.run_attempt}`;
    const run = { runId: runId(worker, by.run), runAttempt: by.run_attempt };
    return { worker, ...run, tokenHash, drainAt: known.now + LIFETIME_MS, now: known.now };
  },
  predict(model, { worker, runId, runAttempt, tokenHash, drainAt, now }) {
    const its = model.workers[worker];
    if (!its || its.status === 'ended') return false;
    const isHis = its.run_id === runId && its.run_attempt === runAttempt && its.last_batch === 0;
    if (its.run_id !== null && !isHis) return false;
    const bound = { run_id: runId, run_attempt: runAttempt, token_hash: tokenHash, drain_at: drainAt };
    Object.assign(its, { ...bound, status: 'live', claimed_at: now, heartbeat_at: now });
    return true;
  },
  happen: ({ opened: { store }, workerIds }, { worker, ...claimed }) =>
    store.workers.claim({ ...claimed, id: workerIds[worker] ?? '', runUrl: '', runtimes: [] }),
});

const isSame = (a: Held) => (b: Held) => a.evaluation === b.evaluation && a.attempt === b.attempt;
const inOrder = (list: Held[]) => list.toSorted((a, b) => a.evaluation - b.evaluation);

/** The answer to an earlier poll may have been lost: then it does not hold what it was given. */
const poll = step({
  args: fc.record({
    age: anyWorker,
    free: fc.nat(3),
    holding: fc.constantFrom('all', 'all', 'newest', 'none'),
    leaving: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  call(known, { age, free, holding, leaving }) {
    const worker = workerOfAge(known, age);
    if (worker === undefined) return undefined;
    const theirs = known.given.filter((one) => one.worker === worker);
    const from = { all: 0, newest: Math.max(0, theirs.length - 1), none: theirs.length }[holding] ?? 0;
    const held = theirs.slice(from).map(({ evaluation, attempt }) => ({ evaluation, attempt }));
    return { worker, free, holding: held, leaving, now: known.now };
  },
  predict(model, { worker, free, holding, leaving, now }) {
    const its = liveWorker(model, worker);
    if (!its) return null;
    its.heartbeat_at = now;
    const given = heldBy(model, worker);
    const stop = holding.filter((one) => !given.some(isSame(one))).map(({ evaluation }) => evaluation);
    const again = given.filter((one) => !holding.some(isSame(one)));
    const room = (its.drain_at ?? 0) > now ? free - again.length : 0;
    const start = inOrder([...again, ...assign(model, worker, room, now)]);
    const leave = leaving && start.length === 0 && given.length === 0;
    if (leave) Object.assign(its, { status: 'ended', ended_at: now });
    return { start, stop, leave };
  },
  async happen({ opened: { store }, workerIds }, { worker, holding, ...asked }) {
    const answer = await store.workers.poll({
      ...asked,
      workerId: workerIds[worker] ?? '',
      holding: holding.map(({ evaluation, attempt }) => ({ eval_id: at(EVALUATIONS, evaluation), attempt })),
      graceMs: GRACE_MS,
    });
    if (!answer) return null;
    const { start, stop, leave } = answer;
    const given = start.map(({ eval_id, attempt }) => ({
      evaluation: EVALUATIONS.indexOf(eval_id),
      attempt,
    }));
    return { start: inOrder(given), stop: stop.map((id) => EVALUATIONS.indexOf(id)), leave };
  },
  remember({ given }, answer, { worker }) {
    const fresh = (answer?.start ?? []).map((held) => ({ ...held, worker }));
    given.push(...fresh.filter((one) => !given.some((old) => old.worker === worker && isSame(one)(old))));
  },
});

const STARTED = { type: 'started', sandbox: 'test python 3' } satisfies WorkerEvent;
const SAYS: Record<string, Pick<Report, 'events' | 'ending'>> = {
  started: { events: [STARTED] },
  output: { events: [printed('x')] },
  exited: { events: [], ending: exited(0) },
  'exited with 1': { events: [printed('y')], ending: exited(1) },
  everything: { events: [STARTED, printed('z')], ending: exited(0) },
};

/** Of something it was given, or another worker; in the attempt it knows; reports may be sent again. */
const report = step({
  args: fc.record({
    isForeign: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    isAgain: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    reports: fc.array(fc.record({ delay: anyDelay, says: fc.constantFrom(...Object.keys(SAYS)) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  call({ given, batches, seen, now }, { isForeign, isAgain, reports }) {
    const told = reports.flatMap(({ delay, says }) => {
      const held = latest(given, delay);
      return held ? [{ ...held, says }] : [];
    });
    const [first] = told;
    if (!first) return undefined;
    const worker = isForeign ? (first.worker + 1) % seen.workers.length : first.worker;
    const batch = Math.max(1, (batches[worker] ?? 0) + (isAgain ? 0 : 1));
    return { worker, batch, reports: told, now };
  },
  predict(model, { worker, batch, reports, now }) {
    const its = liveWorker(model, worker);
    if (!its) return null;
    its.heartbeat_at = now;
    if (batch <= its.last_batch) return [];
    its.last_batch = batch;
    const isHis = (held: Held) => heldBy(model, worker).some(isSame(held));
    const taken = reports.filter(isHis);
    for (const one of taken) noteEvents(model, one, says(one.says).events);
    const ends = taken.flatMap((one) => endOf(one, says(one.says)));
    const stop = reports.filter((one) => !taken.includes(one)).map(({ evaluation }) => evaluation);
    const begun = taken.filter((one) => says(one.says).events.includes(STARTED));
    for (const evaluation of new Set(begun.map((one) => one.evaluation)))
      oweWebhooks(model, evaluation, 'eval.started');
    end(model, ends, now);
    return stop;
  },
  async happen({ opened: { store }, workerIds }, { worker, batch, reports, now }) {
    const full = reports.map((one) => ({
      eval_id: at(EVALUATIONS, one.evaluation),
      attempt: one.attempt,
      ...says(one.says),
    }));
    const stop = await store.workers.report({
      workerId: workerIds[worker] ?? '',
      batch,
      reports: full,
      now,
    });
    return stop?.map((id) => EVALUATIONS.indexOf(id)) ?? null;
  },
  remember({ batches }, _, { worker, batch }) {
    batches[worker] = batch;
  },
});

function says(what: string): Pick<Report, 'events' | 'ending'> {
  return SAYS[what] ?? { events: [] };
}

function noteEvents(model: Model, { evaluation, attempt }: Held, events: WorkerEvent[]): void {
  const one = at(model.evaluations, evaluation);
  for (const { type } of events) {
    one.events.push(`${attempt} ${type}`);
    if (type === 'started') one.phase = 'running';
    else one.output_bytes += 1;
  }
}

function endOf(held: Held, { ending }: Pick<Report, 'ending'>): End[] {
  if (!ending) return [];
  const { evaluation, attempt } = held;
  return ending.exit_code === 0
    ? [{ evaluation, attempt, status: 'completed', error: null }]
    : [{ evaluation, attempt, status: 'failed', error: 'nonzero_exit' }];
}

export const workerSteps = { claim, poll, report };
