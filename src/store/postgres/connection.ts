import type { ClientConfig } from 'pg';

/**
 * How a server at `url` is connected to. Every wait ends: a connection may fall silent without anybody saying so, and
 * whoever waits for it holds up what others are waiting for. `isPatient`: but not that for an answer.
 */
export function connectionTo(url: string, { isPatient = false } = {}): ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    ...(!isPatient && { query_timeout: QUERY_TIMEOUT_MS }),
  };
}

/** Everything that is asked takes milliseconds. */
const QUERY_TIMEOUT_MS = 15_000;
