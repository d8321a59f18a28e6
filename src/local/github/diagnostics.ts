/**
 * Tells whoever listens in this process what was asked, answered and sent, so that tests can compare it with GitHub's
 * own description. Costs nothing while nobody listens.
 */
import { channel } from 'node:diagnostics_channel';

/** A finished request of the API. Headers' names are in lower case. */
export interface Exchange {
  method: string;
  /** With the query, and with `/api/v3` where the request had it. */
  path: string;
  request: { headers: Record<string, string>; body: string };
  response: { status: number; headers: Record<string, string>; body: string };
}

/** A webhook as it is sent. */
export interface SentWebhook {
  event: string;
  headers: Record<string, string>;
  body: string;
}

export const exchanges = channel('errand:github:exchange');
export const sentWebhooks = channel('errand:github:webhook');
