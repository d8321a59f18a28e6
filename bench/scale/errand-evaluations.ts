import { pino } from 'pino';
import { TICK_MS } from '../../src/config/config.ts';
import type { OrganisationSettings } from '../../src/contract/organisation-settings.ts';
import { PRODUCTION_EVALUATION_TIMING as TIMING } from '../../src/domain/evaluation-timing.ts';
import type { GitHub } from '../../src/github/github.ts';
import { createWorkerWaker } from '../../src/jobs/evaluations/wake-workers.ts';
import type { Store } from '../../src/store/store.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import { createEvaluationQueue } from './evaluation-queue.ts';
import { gitHubOf, type SimulatedOrganisation } from './organisation.ts';
import { createWorkerLine, type SimulatedWorker } from './worker-line.ts';
import { workSlots } from './worker-slots.ts';

export interface Evaluations {
  accept(evaluation: EvaluationJob): void;
  readonly seen: {
    /** Most that waited. */
    longest: number;
    workers: number;
    mostWorkers: number;
    /** That evaluations waited while the budget did not let a worker be woken, added up. */
    wakeHeldMs: number;
  };
}

/** Evaluations as Errand runs them: its own loop wakes workers, each of which runs many. */
export function createErrandEvaluations(
  organisation: SimulatedOrganisation,
  settings: OrganisationSettings,
  slots: number,
): Evaluations {
  const { name, loop, random, assumptions, budget, runners } = organisation;
  const queue = createEvaluationQueue();
  const seen = { longest: 0, workers: 0, mostWorkers: 0, wakeHeldMs: 0 };
  let running = 0;
  let live = 0;
  const open = () => ({ waiting: queue.waiting(), running });
  const line = createWorkerLine({ tenant: name, budget, open });
  const asked = gitHubOf(organisation, {
    settings,
    onRun: ({ worker }) => void runners.run(() => work(line.find(String(worker)))),
    // So many workers are never woken at a time.
    onNoRun: () => {},
  });
  const waker = createWorkerWaker({
    // What it does not ask for is not there.
    store: line.store as unknown as Store,
    github: { of: () => asked } as unknown as GitHub,
    clock: loop,
    // ERRAND_MOST_WORKERS, which a simulated operator raises with the organisation's own setting.
    timing: { ...TIMING, maxWorkers: settings.evaluations.workers },
    tenants: [name],
    url: '',
    log: pino({ level: 'silent' }),
  });

  let nextWake = Number.POSITIVE_INFINITY;
  let heldSince: number | undefined;
  function wakeAt(time: number): void {
    if (time >= nextWake) return;
    nextWake = time;
    loop.at(time, () => {
      if (nextWake === time) void wake();
    });
  }

  /** Before each change of how many wait. */
  function account(): void {
    if (heldSince === undefined) return;
    seen.wakeHeldMs += (loop.now() - heldSince) * queue.waiting();
    heldSince = loop.now();
  }

  /** As each tick and each new evaluation do; ticks without a change are left out. */
  async function wake(): Promise<void> {
    nextWake = Number.POSITIVE_INFINITY;
    account();
    await waker.wakeMissing();
    await waker.settled();
    const dueAt = line.nextDueAt();
    heldSince = dueAt === undefined ? undefined : loop.now();
    if (dueAt !== undefined) wakeAt(Math.max(loop.now() + TICK_MS, dueAt));
  }

  async function work(worker: SimulatedWorker | undefined): Promise<void> {
    if (!worker) return;
    await loop.sleep(random.of(assumptions.workerSetup));
    Object.assign(worker, { status: 'live', drainAt: loop.now() + TIMING.lifetimeMs });
    seen.workers++;
    live++;
    seen.mostWorkers = Math.max(seen.mostWorkers, live);
    loop.at(worker.drainAt, () => wakeAt(loop.now()));
    await workSlots({ loop, queue, worker, slots, run });
    live--;
    line.end(worker);
    wakeAt(loop.now());
  }

  async function run(evaluation: EvaluationJob): Promise<void> {
    running++;
    evaluation.startedAt = loop.now();
    await loop.sleep(random.of(assumptions.program));
    evaluation.endedAt = loop.now();
    running--;
    await loop.sleep(assumptions.slotPauseMs);
  }

  return {
    seen,
    accept(evaluation) {
      account();
      queue.add(evaluation);
      seen.longest = Math.max(seen.longest, queue.waiting());
      wakeAt(loop.now());
    },
  };
}
