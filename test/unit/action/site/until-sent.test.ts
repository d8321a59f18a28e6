import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { untilSent } from '../../../../action/site/until-sent.ts';

test('a request has been sent before it is answered', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const arrived = once(server, 'request') as Promise<[unknown, ServerResponse]>;
  let isAnswered = false;
  const post = async () => {
    await fetch(`http://127.0.0.1:${port}/runs/job_1/claim`, { method: 'POST', body: '{}' });
    isAnswered = true;
  };
  const answer = post();
  await untilSent('/runs/job_1/claim', answer);
  const [, response] = await arrived;
  expect(isAnswered).toBe(false);
  response.end();
  await answer;
  server.close();
});

test('what cannot be sent is not waited for', async () => {
  await expect(untilSent('/claim', Promise.reject(new Error('no token')))).rejects.toThrow('no token');
});
