import type { EvaluationJob } from './evaluation-job.ts';

/** Evaluations of an organisation that wait for a slot, or slots that wait for one. */
export interface EvaluationQueue {
  add(evaluation: EvaluationJob): void;
  /** The next one, once there is one; undefined once the worker takes no more. */
  next(worker: object): Promise<EvaluationJob | undefined>;
  /** A worker takes no more: its slots that wait are told. */
  close(worker: object): void;
  waiting(): number;
}

export function createEvaluationQueue(): EvaluationQueue {
  const jobs: EvaluationJob[] = [];
  let first = 0;
  let idle: { worker: object; take: (evaluation: EvaluationJob | undefined) => void }[] = [];
  const closed = new WeakSet<object>();
  return {
    add(evaluation) {
      const slot = idle.shift();
      if (slot) slot.take(evaluation);
      else jobs.push(evaluation);
    },
    async next(worker) {
      if (closed.has(worker)) return undefined;
      const evaluation = jobs[first];
      if (!evaluation) return new Promise((take) => idle.push({ worker, take }));
      first += 1;
      return evaluation;
    },
    close(worker) {
      closed.add(worker);
      const leaving = idle.filter((slot) => slot.worker === worker);
      idle = idle.filter((slot) => slot.worker !== worker);
      for (const slot of leaving) slot.take(undefined);
    },
    waiting: () => jobs.length - first,
  };
}
