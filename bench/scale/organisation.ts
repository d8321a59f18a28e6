import type { Organisation } from '../../src/github/organisation.ts';
import { Limited } from '../../src/github/pacing.ts';
import type { Assumptions } from './assumptions.ts';
import { type Budget, createBudget } from './budget.ts';
import type { EventLoop } from './event-loop.ts';
import { createInstallation, type Installation } from './installation.ts';
import { createRandom, type Random } from './random.ts';
import { createRunners, type Runners } from './runners.ts';
import type { Scenario } from './scenario.ts';

/** One organisation: what GitHub counts for it, its runners, and what Errand allows itself there. */
export interface SimulatedOrganisation {
  name: string;
  loop: EventLoop;
  random: Random;
  assumptions: Assumptions;
  installation: Installation;
  runners: Runners;
  budget: Budget;
}

export function createOrganisation(
  loop: EventLoop,
  scenario: Scenario,
  index: number,
): SimulatedOrganisation {
  const { assumptions, runners: most, budget, seed } = scenario;
  // Each has numbers of its own, so that one more organisation changes nothing about the others.
  const random = createRandom(seed + index * 7_919);
  return {
    name: `organisation-${index}`,
    loop,
    random,
    assumptions,
    installation: createInstallation(),
    runners: createRunners({ loop, random, most, start: assumptions.runnerStart }),
    budget: createBudget(budget),
  };
}

/** What the App's own loops ask of an organisation at GitHub. */
export type AskedByLoops = Pick<Organisation, 'settings' | 'executor' | 'dispatch' | 'caps'>;

/** `onRun`: what a dispatch does that starts a run; `onNoRun`: GitHub took it, and that was all. */
export function gitHubOf(
  { loop, assumptions, installation, budget }: SimulatedOrganisation,
  {
    settings,
    onRun,
    onNoRun,
  }: {
    settings: ReturnType<Organisation['caps']>;
    onRun(payload: Record<string, unknown>): void;
    onNoRun(payload: Record<string, unknown>): void;
  },
): AskedByLoops {
  const executor = {
    installationId: 1,
    owner: '',
    ownerId: 1,
    repository: '',
    repositoryId: 1,
    defaultBranch: 'main',
  };
  return {
    settings: async () => settings,
    caps: () => settings,
    executor: async () => executor,
    async dispatch(_event, payload) {
      if (budget.pausedUntil() > loop.now()) throw new Limited(budget.pausedUntil());
      await loop.sleep(assumptions.requestMs);
      const until = installation.write(loop.now());
      if (until !== undefined) {
        budget.pause(until);
        throw new Limited(until);
      }
      if (installation.starts(loop.now())) onRun(payload);
      else onNoRun(payload);
    },
  };
}
