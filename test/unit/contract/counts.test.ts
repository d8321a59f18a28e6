import { expect, test } from 'vitest';
import { claimRequest, eventsRequest, tryRequest } from '../../../src/contract/run-api.ts';
import { reportsRequest } from '../../../src/contract/worker-api.ts';

/** PostgreSQL's `integer` ends here; anybody may send more. */
const MOST = 2_147_483_647;
const aTry = { attempt: 1, n: 1, http_status: 200, error: null, duration_ms: 1 };

test.each([
  ['an attempt that is claimed', claimRequest, {}, 'attempt'],
  ['the attempt of a report', eventsRequest, { batch: 1, events: [] }, 'attempt'],
  ['its batch', eventsRequest, { attempt: 1, events: [] }, 'batch'],
  ['the number of a try', tryRequest, aTry, 'n'],
  ['its status', tryRequest, aTry, 'http_status'],
  ["a worker's batch", reportsRequest, { reports: [] }, 'batch'],
])('%s fits where it is kept', (_what, schema, given, name) => {
  expect(schema.safeParse({ ...given, [name]: MOST }).error).toBeUndefined();
  expect(schema.safeParse({ ...given, [name]: MOST + 1 }).error?.issues[0]?.path).toEqual([name]);
});
