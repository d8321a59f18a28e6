import type { Fault } from '../../fakes/faulty-fetch.ts';

/** What may come of a request to GitHub, made when it is needed: limits end at a time. */
export const FAULTS: Record<string, () => Fault> = {
  '401': () => ({ status: 401, body: { message: 'Bad credentials' } }),
  '403 of a rate limit': () => ({
    status: 403,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1_000) + 20),
    },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  }),
  '403': () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }),
  '404': () => ({ status: 404, body: { message: 'Not Found' } }),
  '409': () => ({ status: 409, body: { message: 'Conflict' } }),
  '422': () => ({ status: 422, body: { message: 'Validation Failed' } }),
  '429': () => ({
    status: 429,
    headers: { 'retry-after': '15' },
    body: { message: 'You have exceeded a secondary rate limit.' },
  }),
  '500': () => ({ status: 500, body: { message: 'Server Error' } }),
  '502': () => ({ status: 502, body: { message: 'Bad Gateway' } }),
  'no answer in time': () => 'timeout',
  'a connection that breaks': () => 'reset',
  'an answer that is lost': () => 'lost-reply',
};
