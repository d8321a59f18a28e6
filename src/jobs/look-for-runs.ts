import type { Logger } from 'pino';
import { type FoundRun, newestByName } from '../github/find-run.ts';
import type { GitHub } from '../github/github.ts';
import { type LoggedAs, settleEach } from './settle-each.ts';

interface Suspect {
  id: string;
  tenant: string;
  run_ended?: true;
}

export interface LookForRuns<S extends Suspect> {
  github: GitHub;
  /** File name of the workflow whose runs they are. */
  workflow: string;
  /** What a suspect's run is called. */
  nameOf: (suspect: S) => string;
  /** None has started, or it has ended. */
  end: (suspect: S, reason: string) => Promise<void>;
  /** It waits for a runner, or has one. */
  seen: (suspect: S) => Promise<void>;
  loggedAs: LoggedAs;
  log: Logger;
}

/**
 * Looks for the runs of those that no run has claimed: GitHub knows whether one waits for a runner or there is none. One
 * list for each organisation, however many wait. What cannot be looked up comes up at the next look.
 */
export async function lookForRuns<S extends Suspect>(suspects: S[], deps: LookForRuns<S>): Promise<void> {
  const { github, workflow, nameOf, end, seen, log } = deps;

  async function settle(suspect: S, run: FoundRun | undefined, whyNone: string): Promise<void> {
    if (!run) await end(suspect, whyNone);
    else if (run.status !== 'completed') await seen(suspect);
    else await end({ ...suspect, run_ended: true }, `its run ended without claiming it (${run.conclusion})`);
  }

  async function look(tenant: string, waiting: S[]): Promise<void> {
    try {
      const organisation = github.of(tenant);
      const runs = newestByName(await organisation.listRuns());
      const isMissing = waiting.some((suspect) => !runs.has(nameOf(suspect)));
      const state = isMissing ? await organisation.workflowState(workflow) : 'active';
      const whyNone =
        state === 'active' ? 'no run started' : `no run started: the workflow ${workflow} is ${state}`;
      await settleEach(waiting, (suspect) => settle(suspect, runs.get(nameOf(suspect)), whyNone), deps);
    } catch (err) {
      log.warn({ tenant, err }, 'runs could not be looked up');
    }
  }

  const byTenant = Map.groupBy(suspects, ({ tenant }) => tenant);
  await Promise.all([...byTenant].map(([tenant, waiting]) => look(tenant, waiting)));
}
