import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Outcome } from '../contract/callback.ts';
import { eventsRequest, jobId, type ResultAnswer, resultRequest, tryRequest } from '../contract/run-api.ts';
import { CALLBACK_LEASE_MS } from '../domain/callback-rule.ts';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import { bearer } from '../http/bearer.ts';
import { parseFields, readJson } from '../http/read-json.ts';
import { secretsMatch } from '../http/secret.ts';
import type { Store } from '../store/store.ts';
import { doesNotOpen } from './oidc.ts';
import { hashToken } from './run-token.ts';

export interface ReportDeps {
  store: Store;
  clock: Clock;
  /** A run was told by GitHub to ask nothing more before `until` in the name of its organisation. */
  onLimited: (jobId: string, until: number) => Promise<void>;
  log: Logger;
}

const STALE = 'This attempt is over; stop without doing anything more.';

/** What a run says about its attempt; each call needs the run token that the claim gave it. */
export function reports({ store, clock, onLimited, log }: ReportDeps) {
  /** Reads a report and checks that its sender is the run that claimed the attempt it is about. */
  async function read<T extends z.ZodType<{ attempt: number }>>(context: Context, schema: T) {
    const token = bearer(context);
    const id = parseFields(jobId, context.req.param('id'));
    const report = parseFields(schema, await readJson(context));
    const expected = await store.runTokenHash(id, report.attempt);
    if (expected === null || !secretsMatch(hashToken(token), expected)) {
      throw doesNotOpen();
    }
    return { id, report };
  }

  return {
    /** `POST /runs/{job}/events` */
    async events(context: Context): Promise<Response> {
      const { id, report } = await read(context, eventsRequest);
      const { github_limited_until: until, ...batch } = report;
      if (!(await store.recordBatch({ jobId: id, ...batch, now: clock.now() })))
        throw new Refusal('stale', STALE);
      if (until !== undefined) {
        // Stored is stored: the run need not say all of it again because GitHub does not answer us either.
        await onLimited(id, until).catch((err) =>
          log.warn({ job_id: id, err }, 'what GitHub wants of its organisation could not be noted'),
        );
      }
      return context.json({});
    },

    /** `POST /runs/{job}/result`. A result whose answer was lost may be sent again: the first one stands. */
    async result(context: Context): Promise<Response> {
      const { id, report } = await read(context, resultRequest);
      const now = clock.now();
      const outcome: Outcome =
        report.status === 'completed'
          ? { status: 'completed', result: report.result }
          : { status: 'failed', error: report.error };
      const { attempt } = report;
      // The run makes the first try; the App makes the others, and this one if the run is not heard of again.
      await store.finishJob({ jobId: id, attempt, outcome, now, deliverAt: now + CALLBACK_LEASE_MS });
      const state = await store.jobState(id);
      const delivery = state.attempt === attempt ? await store.lendDelivery({ jobId: id, now }) : undefined;
      if (!delivery) throw new Refusal('stale', STALE);
      const { url, body } = delivery;
      const answer: ResultAnswer = { delivery: { id: delivery.id, url, body } };
      return context.json(answer);
    },

    /** `POST /runs/{job}/deliveries/{delivery}`; sent again, it is answered the same. 409: the run was never lent that try. */
    async deliveryTry(context: Context): Promise<Response> {
      const { id, report } = await read(context, tryRequest);
      const deliveryId = context.req.param('delivery') ?? '';
      const state = await store.recordTry({
        ...report,
        deliveryId,
        jobId: id,
        sentBy: 'run',
        now: clock.now(),
      });
      if (state === null) throw new Refusal('stale', 'This try was not this run’s to make; stop sending.');
      return context.json({});
    },
  };
}
