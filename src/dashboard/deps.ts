import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { Clock } from '../domain/clock.ts';
import type { People } from '../domain/people.ts';
import type { BodyRoom } from '../http/body-room.ts';
import type { Finder } from '../http/evaluations/find.ts';
import type { CountSubmission } from '../http/rate-limit.ts';
import type { CheckUrl } from '../http/refuse-urls.ts';
import type { AcceptSite } from '../jobs/accept-site.ts';
import type { CancelJob } from '../jobs/cancel-job.ts';
import type { AcceptEvaluations } from '../jobs/evaluations/accept-evaluations.ts';
import type { Place } from '../jobs/expected-wait.ts';
import type { GitHubBudget } from '../jobs/github-budget.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../streams/hub.ts';
import type { Streams } from '../streams/streams.ts';

/** What the pages show, and what may be done with them. */
export interface DashboardDeps {
  config: Pick<Config, 'url' | 'callers' | 'limits' | 'signInLink' | 'watching'> & {
    github: Pick<Config['github'], 'organisation'>;
  };
  /** Without it nobody signs in with GitHub. */
  people?: People | undefined;
  store: Store;
  hub: Hub;
  streams: Streams;
  clock: Clock;
  room: BodyRoom;
  placeOf: (jobId: string) => Promise<Place | null>;
  /** What may still be asked of GitHub in the name of an organisation. */
  budgetOf: (tenant: string) => Promise<GitHubBudget | undefined>;
  find: Finder;
  accept: AcceptSite;
  acceptEvaluations: AcceptEvaluations;
  cancel: CancelJob;
  count: CountSubmission;
  checkCallbackUrl: CheckUrl;
  /** Whether the App is stopping and takes nothing more. */
  isDraining: () => boolean;
  log: Logger;
  /** Something is owed to a sender now. */
  wake: () => void;
}
