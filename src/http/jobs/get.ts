import type { Context } from 'hono';
import type { Place } from '../../jobs/expected-wait.ts';
import type { Store } from '../../store/store.ts';
import { jsonWithEtag } from '../../streams/etag.ts';
import type { Hub } from '../../streams/hub.ts';
import type { Streams } from '../../streams/streams.ts';
import { findJob } from './find.ts';
import { viewJob } from './view.ts';

export interface JobDeps {
  store: Store;
  hub: Hub;
  streams: Streams;
  placeOf: (jobId: string) => Promise<Place | null>;
}

/**
 * `GET /jobs/{id}`: all there is to know about a job, for whoever holds its unguessable id. With `Prefer: wait=N` it is
 * answered when something has happened, at the latest after N seconds.
 */
export function getJob({ store, hub, streams, placeOf }: JobDeps) {
  return async (context: Context): Promise<Response> => {
    const request = context.req.raw;
    const { id, head } = await findJob(store, context.req.param('id'));
    const preferred = await streams.longPoll({
      request,
      subscribe: (onChange) => hub.subscribe(id, onChange),
      isChanged: async () => {
        const now = (await store.jobHead(id)) ?? head;
        return now.finished_at !== null || now.last_seq !== head.last_seq;
      },
    });
    const job = await store.readJob(id);
    const value = job && viewJob(job, await placeOf(id));
    return jsonWithEtag({ request, value, headers: { 'cache-control': 'no-cache', ...preferred } });
  };
}
