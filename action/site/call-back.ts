import { z } from 'zod';
import { type ResultRequest, resultAnswer } from '../../src/contract/run-api.ts';
import { afterTry, CALLBACK_TIMEOUT_MS } from '../../src/domain/callback-rule.ts';
import { createGuardedPost } from '../../src/outgoing/guarded-post.ts';
import { runPolicy } from '../../src/outgoing/run-policy.ts';
import { askApp } from '../app-client.ts';
import type { SiteWork } from './stage.ts';

/**
 * Stores the outcome with the App, which closes the job, and then tells the sender what was stored. In this order
 * a sender is never told something that the App does not know. One try, for a receiver in trouble must not hold a
 * runner: the App makes the others, as it makes this one if the run dies.
 */
export async function callBack(
  { payload, claim }: Pick<SiteWork, 'payload' | 'claim'>,
  outcome: ResultRequest,
  log: (line: string) => void,
) {
  const { job, attempt, app_url } = payload;
  const ask = <T extends z.ZodType>(schema: T, path: string, body: unknown) =>
    askApp(app_url, schema, {
      path: `/runs/${job}/${path}`,
      token: () => claim.run_token,
      body,
      signal: AbortSignal.timeout(60_000),
    });

  const { delivery } = await ask(resultAnswer, 'result', outcome);
  const post = createGuardedPost({ policy: runPolicy(app_url) });
  const { url, body } = delivery;
  const { retryAfter: _, ...result } = await post({ url, body, timeoutMs: CALLBACK_TIMEOUT_MS });
  const { state } = afterTry(1, result);
  log(`Callback try 1: ${result.error ?? `HTTP ${result.http_status}`} (${state})`);
  await ask(z.object({}), `deliveries/${delivery.id}`, { attempt, n: 1, ...result });
  if (state === 'pending') log('The App goes on with the next tries');
}
