import type { Organisation } from '../../src/github/organisation.ts';
import { createPacing, type Pacing } from '../../src/github/pacing.ts';
import type { Assumptions } from './assumptions.ts';
import { type Budget, createBudget } from './budget.ts';
import { createContent } from './create-content.ts';
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
  /** The App's own, of the silence that GitHub asks for. */
  pacing: Pacing;
}

export function createOrganisation(
  loop: EventLoop,
  scenario: Scenario,
  index: number,
): SimulatedOrganisation {
  const { assumptions, runners: most, budget, seed } = scenario;
  // Each has numbers of its own, so that one more organisation changes nothing about the others.
  const random = createRandom(seed + index * 7_919);
  const limits = createBudget(budget);
  return {
    name: `organisation-${index}`,
    loop,
    random,
    assumptions,
    installation: createInstallation(),
    runners: createRunners({ loop, random, most, start: assumptions.runnerStart }),
    budget: limits,
    pacing: createPacing({
      store: {
        pausedUntil: async ({ now }) => (limits.pausedUntil() > now ? limits.pausedUntil() : undefined),
        pauseInstallation: async ({ until }) => limits.pause(until),
      },
      clock: loop,
    }),
  };
}

const INSTALLATION_ID = 1;

/** A request of the App that creates content: none while there is silence, which begins where GitHub refuses it. */
export async function createByApp(organisation: SimulatedOrganisation): Promise<void> {
  const { loop, assumptions, installation, pacing } = organisation;
  await pacing.requireOpen(INSTALLATION_ID);
  await loop.sleep(assumptions.requestMs);
  try {
    createContent(installation, loop.now());
  } catch (error) {
    throw await pacing.explain(error, INSTALLATION_ID);
  }
}

/** What the App's own loops ask of an organisation at GitHub. */
export type AskedByLoops = Pick<Organisation, 'settings' | 'executor' | 'dispatch' | 'caps'>;

/** `onRun`: what a dispatch does that starts a run; `onNoRun`: GitHub took it, and that was all. */
export function gitHubOf(
  organisation: SimulatedOrganisation,
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
  const { loop, installation } = organisation;
  const executor = {
    installationId: INSTALLATION_ID,
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
      await createByApp(organisation);
      if (installation.starts(loop.now())) onRun(payload);
      else onNoRun(payload);
    },
  };
}
