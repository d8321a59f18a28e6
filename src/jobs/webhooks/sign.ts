import { Webhook } from 'standardwebhooks';

const PREFIX = 'whsec_';

/**
 * The headers of one try (Standard Webhooks 1.0.0). The time is the try's own, so that a receiver can refuse old
 * recordings; each secret gives a signature, so that a receiver can change from one to the other.
 */
export function webhookHeaders(message: {
  id: string;
  body: string;
  secrets: readonly string[];
  /** Unix milliseconds. */
  now: number;
}): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const { id, body, secrets, now } = message;
  const signatures = secrets.map((secret) => {
    // Decoded here: the package refuses base64 without its padding, which callers may have sent.
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return new Webhook(key, { format: 'raw' }).sign(id, new Date(now), body);
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
}
