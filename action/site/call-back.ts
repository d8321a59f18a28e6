import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { type ResultRequest, resultAnswer } from '../../src/contract/run-api.ts';
import { afterTry, CALLBACK_TIMEOUT_MS } from '../../src/domain/callback-rule.ts';
import { postJson } from '../../src/outgoing/post-json.ts';
import { askApp, StaleAttempt } from '../app-client.ts';
import type { SiteWork } from './stage.ts';

type Report = Pick<SiteWork, 'payload' | 'claim' | 'reporter'>;

/**
 * Stores the outcome with the App, which closes the job, and then tells the sender what was stored. In this order
 * a sender is never told something that the App does not know, and if this run dies the App goes on telling.
 */
export async function callBack(
  { payload, claim }: Report,
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
  for (let n = 1; ; n++) {
    const result = await postJson({ url: delivery.url, body: delivery.body, timeoutMs: CALLBACK_TIMEOUT_MS });
    const verdict = afterTry(n, result);
    log(`Callback try ${n}: ${result.error ?? `HTTP ${result.http_status}`} (${verdict.state})`);
    try {
      await ask(z.object({}), `deliveries/${delivery.id}`, { attempt, n, ...result });
    } catch (error) {
      if (!(error instanceof StaleAttempt)) throw error;
      log('The App is sending the callback');
      return;
    }
    if (verdict.state !== 'pending') return;
    await sleep(verdict.waitMs);
  }
}
