import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Where Node's fetch says that it has written all of a request. */
const SENT = 'undici:request:bodySent';

/** Resolves when a request to `path` has been sent, and at the latest when `answer` is there, which may be a failure. */
export async function untilSent(path: string, answer: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (message: unknown) => {
    const { request } = message as { request: { path: string } };
    if (request.path.endsWith(path)) resolve();
  };
  subscribe(SENT, look);
  try {
    await Promise.race([promise, answer]);
  } finally {
    unsubscribe(SENT, look);
  }
}
