import type { Runner, RunningJob } from '../runner/launch.ts';
import { admissible, supersededBy } from './concurrency.ts';
import type { Conclusion, Run } from './run.ts';
import type { RunStore } from './run-store.ts';

/** Moves runs from pending to completed: concurrency groups, free runners, cancellation. */
export interface Scheduler {
  /** Takes a run that has just been created. */
  enter(run: Run): void;
  cancel(run: Run): void;
  running(id: number): RunningJob | undefined;
  resume(): void;
  stop(): Promise<void>;
}

export function createScheduler(deps: {
  runs: RunStore;
  runner: Runner;
  /** For sites' own workflows. They take no runner: runs that hold one wait for them. */
  interpreter: Pick<Runner, 'start'>;
  maxConcurrent: number;
  onChange(run: Run): void;
}): Scheduler {
  const { runs } = deps;
  const active = new Map<number, RunningJob>();
  const onRunners = new Set<number>();
  let stopping = false;

  const complete = (id: number, conclusion: Conclusion): void => {
    if (runs.find(id) === undefined) return; // its repository was deleted meanwhile
    deps.onChange(runs.setStatus(id, 'completed', conclusion));
  };

  const start = (run: Run): void => {
    const started = runs.setStatus(run.id, 'in_progress');
    deps.onChange(started);
    const job = (isInterpreted(run) ? deps.interpreter : deps.runner).start(started);
    active.set(run.id, job);
    if (!isInterpreted(run)) onRunners.add(run.id);
    void job.finished.then((conclusion) => {
      active.delete(run.id);
      onRunners.delete(run.id);
      // a stopping GitHub leaves the run as it is: the next start finds it and says it was lost
      if (stopping) return;
      complete(run.id, conclusion);
      advance();
    });
  };

  const advance = (): void => {
    if (stopping) return;
    const unfinished = runs.unfinished();
    for (const repositoryId of new Set(unfinished.map((run) => run.repositoryId))) {
      const contenders = unfinished.filter((run) => run.repositoryId === repositoryId);
      for (const id of admissible(contenders)) runs.setStatus(id, 'queued');
    }
    for (const run of runs.unfinished()) {
      const isFree = isInterpreted(run) || onRunners.size < deps.maxConcurrent;
      if (run.status === 'queued' && isFree) start(run);
    }
  };

  const cancel = (run: Run): void => {
    const job = active.get(run.id);
    if (job) job.cancel();
    else complete(run.id, 'cancelled');
  };

  return {
    cancel,
    running: (id) => active.get(id),
    enter(run) {
      deps.onChange(run);
      const rivals = runs
        .unfinished()
        .filter((other) => other.repositoryId === run.repositoryId && other.id !== run.id);
      for (const id of new Set(supersededBy(run, rivals))) {
        const superseded = runs.find(id);
        if (superseded && superseded.status !== 'completed') cancel(superseded);
      }
      advance();
    },
    resume() {
      for (const run of runs.unfinished()) {
        if (run.status !== 'in_progress' || active.has(run.id)) continue;
        // Nothing of it was lost: it begins anew.
        if (isInterpreted(run)) {
          runs.setStatus(run.id, 'queued');
          continue;
        }
        deps.runner.clean(run);
        complete(run.id, 'cancelled');
      }
      advance();
    },
    async stop() {
      stopping = true;
      const jobs = [...active.values()];
      for (const job of jobs) job.stop();
      await Promise.all(jobs.map((job) => job.finished));
    },
  };
}

const isInterpreted = (run: Run): boolean => run.plan.kind === 'interpreted';
