export interface CallOptions {
  /** Its reason is what the call then throws. */
  signal?: AbortSignal | undefined;
}

export interface SubmitOptions extends CallOptions {
  /** The same key and request within 24 hours are the same evaluation or batch. A new one is made if none is given. */
  idempotencyKey?: string | undefined;
}

export interface FollowOptions extends CallOptions {
  /** The `seq` of the last event that is there already. */
  since?: number;
}
