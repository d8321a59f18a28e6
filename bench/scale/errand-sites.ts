import { pino } from 'pino';
import type { OrganisationSettings } from '../../src/contract/organisation-settings.ts';
import {
  giveUpAt,
  mayTryAgain,
  STORE_MS,
  PRODUCTION_TIMING as TIMING,
} from '../../src/domain/site-timing.ts';
import type { GitHub } from '../../src/github/github.ts';
import { createDispatcher } from '../../src/jobs/dispatcher.ts';
import type { Store } from '../../src/store/store.ts';
import type { HeldBy } from './budget.ts';
import { gitHubOf, type SimulatedOrganisation } from './organisation.ts';
import { patientWrites } from './patient-writes.ts';
import { createRounds, type Left } from './rounds.ts';
import type { SiteJob } from './site-job.ts';
import { createSiteLine } from './site-line.ts';
import { makeSite, RunStopped } from './site-run.ts';

export interface Sites {
  accept(job: SiteJob): void;
  /** Most that waited for a dispatch, and for how long what kept them waiting (milliseconds, added up). */
  readonly line: { longest: number; heldMs: Record<HeldBy, number> };
}

/** Sites as Errand makes them: its own dispatcher, budget and deadlines, in simulated time. */
export function createErrandSites(
  organisation: SimulatedOrganisation,
  settings: OrganisationSettings,
): Sites {
  const { name, loop, random, assumptions, budget, runners } = organisation;
  const line = createSiteLine({ tenant: name, budget });
  const asked = gitHubOf(organisation, {
    settings,
    onRun: ({ job, attempt }) => void runners.run(() => run(String(job), Number(attempt))),
    onNoRun: ({ job }) =>
      loop.at(loop.now() + TIMING.claimTimeoutMs, () => attemptEnded(String(job), 'no run started')),
  });
  const dispatcher = createDispatcher({
    // What it does not ask for is not there.
    store: line.store as unknown as Store,
    github: { of: () => asked } as unknown as GitHub,
    clock: loop,
    url: '',
    log: pino({ level: 'silent' }),
  });
  const rounds = createRounds({ loop, waiting: line.waiting, work: dispatch });
  const seen = { longest: 0, heldMs: rounds.heldMs };

  async function dispatch(): Promise<Left | undefined> {
    await dispatcher.sendDue();
    await dispatcher.settled();
    const [dueAt, now] = [line.nextDueAt(), loop.now()];
    if (dueAt === undefined) return undefined;
    if (dueAt > now) return { at: dueAt, heldBy: 'silence' };
    if (line.underWay() >= settings.sites.at_once) return { heldBy: 'places' };
    const { by, until } = budget.refused();
    return until > now ? { at: until, heldBy: by } : { at: now };
  }

  async function run(jobId: string, attempt: number): Promise<void> {
    await loop.sleep(random.of(assumptions.siteSetup));
    const job = line.find(jobId);
    if (job?.attempt !== attempt) return;
    job.status = 'running';
    const givenUpAt = giveUpAt(TIMING, job.acceptedAt);
    const endsAt = givenUpAt - STORE_MS;
    const write = patientWrites(organisation, { giveUpAt: givenUpAt, endsAt });
    try {
      await makeSite(job, { ...organisation, endsAt, write });
      end(job);
    } catch (error) {
      if (!(error instanceof RunStopped)) throw error;
      // A run that never had a repository tells nobody; the App sees that it has ended.
      if (job.hasRepository) end(job, error.message);
      else attemptEnded(jobId, error.message);
    }
  }

  function attemptEnded(jobId: string, reason: string): void {
    const job = line.find(jobId);
    if (!job) return;
    if (!mayTryAgain(TIMING, job.acceptedAt, job.attempt, loop.now())) {
      end(job, reason);
      return;
    }
    job.status = 'queued';
    job.attempt += 1;
    rounds.account();
    line.owe(job, loop.now());
    rounds.atNextTick();
  }

  function end(job: SiteJob, failure?: string): void {
    if (job.status === 'ended') return;
    if (failure !== undefined) job.failure = failure;
    job.status = 'ended';
    job.toldAt = loop.now();
    rounds.account();
    line.drop(job);
    rounds.atNextTick();
  }

  return {
    line: seen,
    accept(job) {
      rounds.account();
      line.owe(job, loop.now());
      seen.longest = Math.max(seen.longest, line.waiting());
      loop.at(giveUpAt(TIMING, job.acceptedAt), () => {
        end(job, job.status === 'queued' ? 'its turn did not come in time' : 'the time was up');
      });
      rounds.now();
    },
  };
}
