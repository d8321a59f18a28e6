import type { Context } from 'hono';
import { Refusal } from '../errors.ts';
import { bearer } from './bearer.ts';
import { secretsMatch } from './secret.ts';

/** Who may read the metrics: whoever has the token, or whoever reaches the App. */
export type MetricsAccess = { token: string } | 'open';

/** `GET /metrics`, in Prometheus' text format. They tell how much there is to do, which is no stranger's business. */
export function metricsPage({
  access,
  metrics,
}: {
  access: MetricsAccess;
  metrics: { contentType: string; text(): Promise<string> };
}) {
  return async (context: Context): Promise<Response> => {
    if (access !== 'open' && !secretsMatch(bearer(context), access.token))
      throw new Refusal('unauthorized', 'This token does not open the metrics.');
    const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store' };
    return context.body(await metrics.text(), 200, headers);
  };
}
