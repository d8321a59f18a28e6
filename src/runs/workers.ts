import type { Context } from 'hono';
import type { Logger } from 'pino';
import {
  type PollAnswer,
  pollRequest,
  reportsRequest,
  type WorkerTerms,
  workerClaim,
  workerId,
} from '../contract/worker-api.ts';
import type { Clock } from '../domain/clock.ts';
import type { EvaluationTiming } from '../domain/evaluation-timing.ts';
import { Refusal } from '../errors.ts';
import { bearer } from '../http/bearer.ts';
import { parseFields, readJson } from '../http/read-json.ts';
import { secretsMatch } from '../http/secret.ts';
import { QUEUE } from '../store/context.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../streams/hub.ts';
import { waitForChange } from '../streams/long-poll.ts';
import type { Watchers } from '../streams/watchers.ts';
import type { IdentifyRun } from './identify-run.ts';
import { hashToken, newToken } from './run-token.ts';

export interface WorkerDeps {
  store: Store;
  identify: IdentifyRun;
  clock: Clock;
  timing: EvaluationTiming;
  hub: Hub;
  /** The polls that wait; they end when the App stops. */
  polls: Watchers;
  log: Logger;
}

/** What evaluation workers ask and say, under `/workers/{worker}`. */
export function workers({ store, identify, clock, timing, hub, polls, log }: WorkerDeps) {
  /** The worker that a request speaks for, by the token its claim gave it. */
  async function authenticate(context: Context): Promise<string> {
    const token = bearer(context);
    const id = parseFields(workerId, context.req.param('worker'));
    const expected = await store.workers.tokenHash(id);
    if (expected === null || !secretsMatch(hashToken(token), expected)) {
      throw new Refusal('forbidden', 'This token does not open this worker.');
    }
    return id;
  }

  return {
    /** `POST /workers/{worker}/claim`: exchanges a run's OIDC token for the worker's. */
    async claim(context: Context): Promise<Response> {
      const id = parseFields(workerId, context.req.param('worker'));
      const { organisation, ...run } = await identify(context, () => store.workers.tenantOf(id));
      const { runtimes } = parseFields(workerClaim, await readJson(context));
      const { token, hash } = newToken();
      const now = clock.now();
      const claimed = await store.workers.claim({
        id,
        runId: run.runId,
        runAttempt: run.runAttempt,
        runUrl: await organisation.runUrl(run.runId),
        tokenHash: hash,
        runtimes,
        drainAt: now + timing.lifetimeMs,
        now,
      });
      if (!claimed) throw new Refusal('stale', OVER);
      log.info({ worker_id: id, run_id: run.runId }, 'worker claimed');
      const terms: WorkerTerms = {
        worker_token: token,
        poll_ms: timing.pollMs,
        linger_ms: timing.lingerMs,
        lifetime_ms: timing.lifetimeMs,
      };
      return context.json(terms);
    },

    /** `POST /workers/{worker}/poll`: answered when there is something to do, at the latest after `poll_ms`. */
    async poll(context: Context): Promise<Response> {
      const id = await authenticate(context);
      const poll = parseFields(pollRequest, await readJson(context));
      const { signal } = context.req.raw;
      let answer: PollAnswer = { start: [], stop: [], leave: false };
      const isChanged = async () => {
        const now = clock.now();
        const news = await store.workers.poll({ ...poll, workerId: id, graceMs: timing.graceMs, now });
        if (!news) throw new Refusal('stale', OVER);
        answer = news;
        return news.start.length > 0 || news.stop.length > 0 || poll.leaving;
      };
      const subscribe = (onChange: () => void) => {
        const ends = [QUEUE, id].map((what) => hub.subscribe(what, onChange));
        return () => {
          for (const end of ends) end();
        };
      };
      // A poll that nobody waits for any more asks for nothing: it would have to be given again.
      await waitForChange({ subscribe, isChanged, watchers: polls, ms: timing.pollMs, signal });
      return context.json(answer);
    },

    /** `POST /workers/{worker}/reports` */
    async reports(context: Context): Promise<Response> {
      const workerId = await authenticate(context);
      const { batch, reports } = parseFields(reportsRequest, await readJson(context));
      const stop = await store.workers.report({ workerId, batch, reports, now: clock.now() });
      if (!stop) throw new Refusal('stale', OVER);
      return context.json({ stop });
    },
  };
}

const OVER = 'This worker is over; stop without doing anything more.';
