/** The store does not answer, or does not take part in anything right now: nothing is known of what was asked last. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    const { message, code } = cause as { message?: string; code?: string };
    super(`the store does not answer: ${message || code || 'its connection broke'}`, { cause });
  }
}
