import type { Context } from 'hono';
import type { Streams } from '../../streams/streams.ts';
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
