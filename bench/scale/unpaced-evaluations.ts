import type { Evaluations } from './errand-evaluations.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import type { SimulatedOrganisation } from './organisation.ts';

/** What Errand is compared with: a dispatch and a run for each evaluation, and what GitHub refuses is not asked again. */
export function createUnpacedEvaluations(organisation: SimulatedOrganisation): Evaluations {
  const { loop, random, assumptions, installation, runners } = organisation;

  async function run(evaluation: EvaluationJob): Promise<void> {
    await loop.sleep(random.of(assumptions.workerSetup));
    evaluation.startedAt = loop.now();
    await loop.sleep(random.of(assumptions.program));
    evaluation.endedAt = loop.now();
  }

  async function dispatch(evaluation: EvaluationJob): Promise<void> {
    await loop.sleep(assumptions.requestMs);
    const isTaken = installation.write(loop.now()) === undefined;
    if (isTaken && installation.starts(loop.now())) return runners.run(() => run(evaluation));
    evaluation.failure = isTaken ? 'no run started' : 'GitHub refused the dispatch';
  }

  return {
    seen: { longest: 0, workers: 0, mostWorkers: 0, wakeHeldMs: 0 },
    accept: (evaluation) => void dispatch(evaluation),
  };
}
