import type { Context } from 'hono';
import { z } from 'zod';
import type { BatchView } from '../../contract/evaluation/batch-view.ts';
import { evaluationStatus } from '../../contract/evaluation/view.ts';
import { EVALUATION_LIMITS } from '../../domain/evaluation-limits.ts';
import type { Store } from '../../store/store.ts';
import { answerWithEtag, jsonWithEtag } from '../../streams/etag.ts';
import type { Hub } from '../../streams/hub.ts';
import type { Streams } from '../../streams/streams.ts';
import { parseFields } from '../read-json.ts';
import { expired, type Finder } from './find.ts';

export interface StatusDeps {
  store: Store;
  find: Finder;
  hub: Hub;
  streams: Streams;
}

/** When to look again. */
const RETRY_AFTER_S = 1;
const HEADERS = { 'cache-control': 'no-cache' };

/**
 * `GET /eval-status/{id}`. With `Prefer: wait=N` it is answered when something has changed, at the latest after N
 * seconds: its status, or, for whoever sends the tag of what they know (`If-None-Match`), anything.
 */
export function evaluationStatusRoute({ store, find, hub, streams }: StatusDeps) {
  return async (context: Context): Promise<Response> => {
    const request = context.req.raw;
    const { id, head } = await find.evaluationOf(context);
    const known = request.headers.get('if-none-match');
    let latest = head;
    const preferred = await streams.longPoll({
      request,
      subscribe: (onChange) => hub.subscribe(id, onChange),
      isChanged: async () => {
        latest = (await hub.share(id, 'head', () => store.evaluations.head(id))) ?? head;
        if (latest.finished_at !== null) return true;
        return known === null ? latest.status !== head.status : !known.includes(`"${latest.last_seq}-`);
      },
    });
    // Read before what is shown: a tag may be older than that, but never newer.
    const seq = latest.last_seq;
    const shown = await hub.share(id, `status from ${seq}`, async () => {
      const view = await store.evaluations.read(id);
      if (!view) throw expired();
      return { view, json: JSON.stringify(view), etag: `W/"${seq}-${view.queue_position ?? ''}"` };
    });
    return answerWithEtag({
      request,
      ...shown,
      headers: { ...HEADERS, ...preferred, ...retryAfter(shown.view, preferred) },
    });
  };
}

/** Which page of a batch's items. */
export const batchItemsQuery = z.object({
  /** Index of the first item. */
  from: z.coerce.number().int().min(0).max(EVALUATION_LIMITS.batchItems).default(0),
  limit: z.coerce.number().int().min(0).max(1_000).default(100),
  status: evaluationStatus.optional(),
});

/** `GET /eval-batches/{id}`, and a page of its items; `Prefer` as for a single one. */
export function batchStatusRoute({ store, find, hub, streams }: StatusDeps) {
  return async (context: Context): Promise<Response> => {
    const request = context.req.raw;
    const { id, head } = await find.batchOf(context);
    const query = parseFields(batchItemsQuery, context.req.query());
    const preferred = await streams.longPoll({
      request,
      subscribe: (onChange) => hub.subscribe(id, onChange),
      isChanged: async () => {
        const now = (await store.evaluations.batchHead(id)) ?? head;
        return now.finished_at !== null || now.last_seq !== head.last_seq;
      },
    });
    const read = await store.evaluations.readBatch({ id, ...query, status: query.status });
    if (!read) throw expired();
    const { batch, next } = read;
    const more = new URLSearchParams({
      limit: String(query.limit),
      ...(query.status && { status: query.status }),
    });
    const view: BatchView = {
      ...batch,
      next: next === null ? null : `${batch.status_url}?from=${next}&${more}`,
    };
    const headers = { ...HEADERS, ...preferred, ...retryAfter(view, preferred) };
    return jsonWithEtag({ request, value: view, headers });
  };
}

/** Who has waited for the answer need not wait before asking again. */
function retryAfter(
  { finished_at }: { finished_at: number | null },
  preferred: Record<string, string>,
): Record<string, string> {
  if (finished_at !== null) return {};
  return { 'retry-after': String('preference-applied' in preferred ? 0 : RETRY_AFTER_S) };
}
