/**
 * Tells whoever listens in this process of every request before it is answered, so that tests can compare what is answered
 * with what the API's own document says. Costs nothing while nobody listens.
 */
import { channel } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** `res` is not written to yet. */
export interface ServedRequest {
  req: IncomingMessage;
  res: ServerResponse;
}

export const requests = channel('errand:http:request');
