import type { FeedRequest } from '../streams/web-sockets.ts';
import { batchFeed, evaluationFeed, type FeedDeps } from './evaluations/feeds.ts';
import type { Finder } from './evaluations/find.ts';
import { jobFeed } from './jobs/feed.ts';
import { findJob } from './jobs/find.ts';

const SOCKET = /^\/(jobs|eval-status|eval-batches)\/([^/]+)\/ws$/;

/**
 * Which addresses have a WebSocket, and what it follows: the same events. The id in the address is the right to read; a
 * secret that comes along with an evaluation's or batch's has to be their organisation's.
 */
export function eventSockets({ find, ...deps }: FeedDeps & { find: Finder }) {
  return ({ pathname }: URL, authorization: string | undefined): FeedRequest | null => {
    const [, what, id] = SOCKET.exec(pathname) ?? [];
    if (what === undefined) return null;
    return {
      async open() {
        if (what === 'jobs') return jobFeed(deps, (await findJob(deps.store, id)).id);
        const tenant = find.tenantOf(authorization);
        return what === 'eval-status'
          ? evaluationFeed(deps, (await find.evaluation(id, tenant)).id)
          : batchFeed(deps, (await find.batch(id, tenant)).id);
      },
    };
  };
}
