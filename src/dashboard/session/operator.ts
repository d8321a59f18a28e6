import type { MetricsAccess } from '../../http/metrics.ts';
import { hashSecret, secretsMatch } from '../../http/secret.ts';

/** Who looks after the App: sees numbers of all organisations, and the work of none. */
export interface Operator {
  /** Whether that is who gave this secret. */
  gave(secret: string): boolean;
  /** The session it is given. No organisation is called that, so it opens no page of any. */
  session: { tenant: string; proof: string };
}

/** Whoever has the token of the metrics, which are numbers of all as well. Undefined where there is none. */
export function operatorBy(metrics: MetricsAccess | undefined): Operator | undefined {
  if (metrics === undefined || metrics === 'open') return undefined;
  const { token } = metrics;
  return {
    gave: (secret) => secretsMatch(secret, token),
    session: { tenant: '', proof: hashSecret(`operator ${hashSecret(token)}`) },
  };
}
