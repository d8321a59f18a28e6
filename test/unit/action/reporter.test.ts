import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startReporter } from '../../../action/reporter.ts';
import { eventsRequest } from '../../../src/contract/run-api.ts';

test('an event holds no token, nor the part of one that is left where it is cut', async () => {
  const events: string[] = [];
  const server = createServer(async (req, res) => {
    let text = '';
    for await (const chunk of req) text += chunk;
    events.push(...eventsRequest.parse(JSON.parse(text)).events.map(({ message }) => message));
    res.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());

  const reporter = startReporter({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    job: 'job_1',
    attempt: 1,
    token: 'a-run-token',
    heartbeatMs: 60_000,
    onStale: () => {},
  });
  const token = `ghs_12345_${'eyJ.aB-3_x'.repeat(50)}`;
  const long = 'x'.repeat(3_980);
  reporter.phase('publish', `with ${token}`);
  reporter.phase('publish', `${long} ${token}`);
  await reporter.stop();
  expect(events).toEqual(['with [redacted]', `${long} [redacted]`]);
});
