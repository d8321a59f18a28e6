import { pino } from 'pino';
import { expect, test } from 'vitest';
import { errorBoundary } from '../../../src/http/problem.ts';
import { StoreUnavailable } from '../../../src/store/store-unavailable.ts';

test('while the store does not answer, callers are told to come again, and no details', async () => {
  const cause = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const answer = errorBoundary({ base: 'http://app.test', log });
  const response = answer(new StoreUnavailable(cause), { req: { path: '/handle_task' } });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.json()).toMatchObject({
    detail: 'The store does not answer. Send it again in a moment.',
  });
  expect(lines.join('')).toContain('the store does not answer: ECONNREFUSED');
});
