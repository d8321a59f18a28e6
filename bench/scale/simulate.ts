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
  const courses: Course[] = [];
  // One after the other: nothing that is simulated has to do with two of them, and few things are due at a time in one.
  for (let index = 0; index < scenario.organisations; index++) {
    const loop = createEventLoop();
    courses.push(prepare(loop, scenario, index));
    await loop.run();
  }
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
  come(loop, siteJobs, sites.accept);
  come(loop, evaluationJobs, evaluations.accept);
  return { siteJobs, evaluationJobs, sites, evaluations, organisation };
}

/** Only the next one waits for its time: a line of thousands would make everything else slow. */
function come<T extends { acceptedAt: number }>(
  loop: EventLoop,
  jobs: readonly T[],
  accept: (job: T) => void,
): void {
  let next = 0;
  function schedule(): void {
    const job = jobs[next++];
    if (!job) return;
    loop.at(job.acceptedAt, () => {
      schedule();
      accept(job);
    });
  }
  schedule();
}
