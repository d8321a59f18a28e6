import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { Clock } from '../domain/clock.ts';
import type { BodyRoom } from '../http/body-room.ts';
import type { CountSubmission } from '../http/rate-limit.ts';
import type { CheckUrl } from '../http/refuse-urls.ts';
import type { AcceptSite } from '../jobs/accept-site.ts';
import type { CancelJob } from '../jobs/cancel-job.ts';
import type { Place } from '../jobs/expected-wait.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../streams/hub.ts';
import type { Streams } from '../streams/streams.ts';

/** What the pages show, and what may be done with them. */
export interface DashboardDeps {
  config: Pick<Config, 'url' | 'callers' | 'limits' | 'signInLink'> & {
    github: Pick<Config['github'], 'organisation'>;
  };
  store: Store;
  hub: Hub;
  streams: Streams;
  clock: Clock;
  room: BodyRoom;
  placeOf: (jobId: string) => Promise<Place | null>;
  accept: AcceptSite;
  cancel: CancelJob;
  count: CountSubmission;
  checkCallbackUrl: CheckUrl;
  /** Whether the App is stopping and takes nothing more. */
  isDraining: () => boolean;
  log: Logger;
  /** Something is owed to a sender now. */
  wake: () => void;
}
