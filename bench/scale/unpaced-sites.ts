import type { Sites } from './errand-sites.ts';
import type { SimulatedOrganisation } from './organisation.ts';
import type { SiteJob } from './site-job.ts';
import { makeSite, RunStopped } from './site-run.ts';

/** What Errand is compared with: each task is dispatched when it comes, and what GitHub refuses is not asked again. */
export function createUnpacedSites(organisation: SimulatedOrganisation): Sites {
  const { loop, random, assumptions, installation, runners } = organisation;

  async function write(): Promise<void> {
    if (installation.write(loop.now()) !== undefined) throw new RunStopped('GitHub refused a request');
  }

  async function make(job: SiteJob): Promise<void> {
    await loop.sleep(random.of(assumptions.siteSetup));
    try {
      await makeSite(job, { ...organisation, write, endsAt: Number.POSITIVE_INFINITY });
    } catch (error) {
      if (!(error instanceof RunStopped)) throw error;
      job.failure = error.message;
    }
    job.status = 'ended';
    job.toldAt = loop.now();
  }

  async function dispatch(job: SiteJob): Promise<void> {
    await loop.sleep(assumptions.requestMs);
    const isTaken = installation.write(loop.now()) === undefined;
    if (isTaken && installation.starts(loop.now())) {
      job.firstDispatchedAt = loop.now();
      return runners.run(() => make(job));
    }
    // Nothing runs that could tell its sender.
    job.failure = isTaken ? 'no run started' : 'GitHub refused the dispatch';
    job.status = 'ended';
  }

  return {
    line: { longest: 0, heldMs: { minute: 0, hour: 0, silence: 0, places: 0 } },
    accept: (job) => void dispatch(job),
  };
}
