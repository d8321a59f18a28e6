import {
  type Exchange,
  exchanges,
  type SentWebhook,
  sentWebhooks,
} from '../../src/local/github/diagnostics.ts';
import type { Seen } from './judge.ts';

/** Tells of all that the embedded GitHubs of this process are told and say. Returns what ends it. */
export function watchEmbedded(onSeen: (seen: Seen) => void): () => void {
  const onExchange = (message: unknown) => onSeen({ exchange: message as Exchange });
  const onWebhook = (message: unknown) => onSeen({ webhook: message as SentWebhook });
  exchanges.subscribe(onExchange);
  sentWebhooks.subscribe(onWebhook);
  return () => {
    exchanges.unsubscribe(onExchange);
    sentWebhooks.unsubscribe(onWebhook);
  };
}
