import { LOOK_EVERY_MS } from '../../action/site/publish/look-at-build.ts';
import type { Assumptions } from './assumptions.ts';
import type { EventLoop } from './event-loop.ts';
import type { Installation } from './installation.ts';
import type { Random } from './random.ts';
import type { Runners } from './runners.ts';
import type { SiteJob } from './site-job.ts';

/** A run had to stop: GitHub keeps it waiting for too long, or its time was up. */
export class RunStopped extends Error {}

export interface SiteRunWorld {
  loop: EventLoop;
  random: Random;
  assumptions: Assumptions;
  installation: Installation;
  runners: Runners;
  /** A request that creates content; rejects with `RunStopped` if it could not be made. */
  write: (what: WriteOf) => Promise<void>;
  /** Nothing of it counts after this; infinite where nobody looks at the time. */
  endsAt: number;
}
export type WriteOf = 'repository' | 'commit' | 'pages';

/** Requests that create nothing, as `npm run bench -- wire` counts them: the token, a look at the branch, the token's end. */
const READS = { claim: 1, publish: 1, end: 1 };
/** How often a run asks for the build: now and then, and once more when its page is served. */
const looksIn = (ms: number) => 1 + Math.floor(ms / LOOK_EVERY_MS);

/** The stages of a site job, as far as they take time or ask GitHub. Resolves when its page is live. */
export async function makeSite(job: SiteJob, world: SiteRunWorld): Promise<void> {
  const { loop, random, assumptions, installation, runners, write } = world;
  const pass = (ms: number) => sleepUntil(loop, ms, world.endsAt);

  installation.read(READS.claim, loop.now());
  const isNew = !job.hasRepository;
  if (isNew) {
    await write('repository');
    installation.createdRepository();
    job.hasRepository = true;
  }
  await pass(random.of(assumptions.sitePage));
  installation.read(READS.publish, loop.now());
  await write('commit');
  if (isNew) await write('pages');

  const committed = loop.now();
  // Each build is a run in the site's repository: it takes a place of the organisation while the site's run waits.
  const built = runners.run(() => loop.sleep(random.of(assumptions.pages)), { isFree: true });
  await (Number.isFinite(world.endsAt) ? Promise.race([built, loop.sleep(world.endsAt - committed)]) : built);
  installation.read(looksIn(loop.now() - committed), loop.now());
  await pass(0);
  job.liveAt = loop.now();
  installation.read(READS.end, loop.now());
}

/** Rejects at the end of the time, if that is sooner. */
export async function sleepUntil(loop: EventLoop, ms: number, endsAt: number): Promise<void> {
  const left = endsAt - loop.now();
  await loop.sleep(Math.max(0, Math.min(ms, left)));
  if (ms >= left) throw new RunStopped('the time was up');
}
