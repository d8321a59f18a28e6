import { DEFAULT_SETTINGS, type OrganisationSettings } from '../../src/contract/organisation-settings.ts';
import { arrivals } from './arrivals.ts';
import { createErrandEvaluations, type Evaluations } from './errand-evaluations.ts';
import { createErrandSites, type Sites } from './errand-sites.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import { createEventLoop, type EventLoop } from './event-loop.ts';
import { createOrganisation, type SimulatedOrganisation } from './organisation.ts';
import { createRandom } from './random.ts';
import type { Scenario } from './scenario.ts';
import { newSiteJob, type SiteJob } from './site-job.ts';
import { createUnpacedEvaluations } from './unpaced-evaluations.ts';
import { createUnpacedSites } from './unpaced-sites.ts';

/** What came of one organisation. */
export interface Course {
  siteJobs: SiteJob[];
  evaluationJobs: EvaluationJob[];
  sites: Sites;
  evaluations: Evaluations;
  organisation: SimulatedOrganisation;
}

/** Plays a scenario to its end. The same scenario comes out the same each time. */
export async function simulate(scenario: Scenario): Promise<Course[]> {
  const loop = createEventLoop();
  const courses = Array.from({ length: scenario.organisations }, (_, index) =>
    prepare(loop, scenario, index),
  );
  await loop.run();
  return courses;
}

function prepare(loop: EventLoop, scenario: Scenario, index: number): Course {
  const { isPaced, hours, atOnce, workers, slots, seed } = scenario;
  const organisation = createOrganisation(loop, scenario, index);
  const settings: OrganisationSettings = {
    sites: { ...DEFAULT_SETTINGS.sites, at_once: atOnce },
    evaluations: { workers },
  };
  const sites = isPaced ? createErrandSites(organisation, settings) : createUnpacedSites(organisation);
  const evaluations = isPaced
    ? createErrandEvaluations(organisation, settings, slots)
    : createUnpacedEvaluations(organisation);

  // What comes does not depend on what becomes of it: all variants of a scenario are asked for the same.
  const random = createRandom(seed + index * 7_919 + 104_729);
  const siteJobs = arrivals(scenario.sites, hours, random).map((at, number) =>
    newSiteJob(number, at, random.next() < scenario.sites.laterRounds),
  );
  const evaluationJobs = arrivals(scenario.evaluations, hours, random).map((at) => ({ acceptedAt: at }));
  // What there was before counts for GitHub's limit of requests.
  for (const job of siteJobs) if (job.hasRepository) organisation.installation.createdRepository();
  for (const job of siteJobs) loop.at(job.acceptedAt, () => sites.accept(job));
  for (const job of evaluationJobs) loop.at(job.acceptedAt, () => evaluations.accept(job));
  return { siteJobs, evaluationJobs, sites, evaluations, organisation };
}
