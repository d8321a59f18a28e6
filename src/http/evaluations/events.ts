import type { Context } from 'hono';
import type { Streams } from '../../streams/streams.ts';
import type { FeedRequest } from '../../streams/web-sockets.ts';
import { batchFeed, evaluationFeed, type FeedDeps } from './feeds.ts';
import type { Finder } from './find.ts';

export interface EventsDeps extends FeedDeps {
  find: Finder;
  streams: Streams;
}

/** `GET /eval-status/{id}/events`: what happens, as server-sent events. */
export function evaluationEvents({ find, streams, ...deps }: EventsDeps) {
  return async (context: Context): Promise<Response> => {
    const { id } = await find.evaluationOf(context);
    return streams.sse({ request: context.req.raw, feed: evaluationFeed(deps, id) });
  };
}

/** `GET /eval-batches/{id}/events` */
export function batchEvents({ find, streams, ...deps }: EventsDeps) {
  return async (context: Context): Promise<Response> => {
    const { id } = await find.batchOf(context);
    return streams.sse({ request: context.req.raw, feed: batchFeed(deps, id) });
  };
}

const SOCKET = /^\/(eval-status|eval-batches)\/([^/]+)\/ws$/;

/** Which addresses have a WebSocket, and what it follows: the same events. The id in the address is the right to read; a secret
 * that comes along has to be the organisation's. */
export function eventSockets({ find, ...deps }: FeedDeps & { find: Finder }) {
  return ({ pathname }: URL, authorization: string | undefined): FeedRequest | null => {
    const [, what, id] = SOCKET.exec(pathname) ?? [];
    if (what === undefined) return null;
    return {
      async open() {
        const tenant = find.tenantOf(authorization);
        return what === 'eval-status'
          ? evaluationFeed(deps, (await find.evaluation(id, tenant)).id)
          : batchFeed(deps, (await find.batch(id, tenant)).id);
      },
    };
  };
}
