import type { Logger } from 'pino';
import type { FoundRun } from '../github/find-run.ts';
import type { GitHub } from '../github/github.ts';

export interface Found<S> {
  suspect: S;
  /** Undefined: none has started. */
  run: FoundRun | undefined;
  /** Why none has, as far as GitHub tells. */
  why: string;
}

/**
 * The runs of those that no run has claimed: one list for each organisation, however many wait. What cannot be looked up is
 * left out, and comes up at the next look.
 */
export async function findRuns<S extends { tenant: string }>({
  github,
  workflow,
  suspects,
  nameOf,
  log,
}: {
  github: GitHub;
  /** File name of the workflow whose runs they are. */
  workflow: string;
  suspects: S[];
  nameOf: (suspect: S) => string;
  log: Logger;
}): Promise<Found<S>[]> {
  const found: Found<S>[] = [];
  const look = async (tenant: string, waiting: S[]): Promise<void> => {
    try {
      const organisation = github.of(tenant);
      const runs = await organisation.listRuns();
      const withRuns = waiting.map((suspect) => ({ suspect, run: runs.get(nameOf(suspect)) }));
      const isMissing = withRuns.some(({ run }) => run === undefined);
      const state = isMissing ? await organisation.workflowState(workflow) : 'active';
      const why =
        state === 'active' ? 'no run started' : `no run started: the workflow ${workflow} is ${state}`;
      found.push(...withRuns.map((one) => ({ ...one, why })));
    } catch (err) {
      log.warn({ tenant, err }, 'runs could not be looked up');
    }
  };
  const byTenant = Map.groupBy(suspects, ({ tenant }) => tenant);
  await Promise.all([...byTenant].map(([tenant, waiting]) => look(tenant, waiting)));
  return found;
}
