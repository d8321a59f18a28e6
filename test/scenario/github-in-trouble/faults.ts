import type { Fault } from '../../fakes/faulty-fetch.ts';

export interface WhatMayCome {
  /** Made when it is needed: limits end at a time. */
  make: () => Fault;
  /** It passes: whoever asks again later gets what was asked for. */
  passes: boolean;
  /** GraphQL alone answers like this. */
  graphqlOnly?: true;
}

const inSeconds = (seconds: number) => String(Math.ceil(Date.now() / 1_000) + seconds);
const noneLeft = () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(20) });
const SECONDARY = { message: 'You have exceeded a secondary rate limit.' };

const passing = (make: () => Fault): WhatMayCome => ({ make, passes: true });
const refusal = (status: number, message: string): WhatMayCome => ({
  make: () => ({ status, body: { message } }),
  passes: false,
});
/** GraphQL says no with 200. */
const saysNo = (error: object, headers: () => Record<string, string> = () => ({})): WhatMayCome => ({
  ...passing(() => ({ status: 200, headers: headers(), body: { data: null, errors: [error] } })),
  graphqlOnly: true,
});

/** What may come of a request to GitHub. */
export const FAULTS: Record<string, WhatMayCome> = {
  // Not all of GitHub's servers know a token right after it was made.
  '401': passing(() => ({ status: 401, body: { message: 'Bad credentials' } })),
  '403 of a rate limit': passing(() => ({
    status: 403,
    headers: noneLeft(),
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  })),
  '403 of a secondary limit': passing(() => ({
    status: 403,
    headers: { 'retry-after': '15' },
    body: SECONDARY,
  })),
  '403': refusal(403, 'Resource not accessible by integration'),
  '404': refusal(404, 'Not Found'),
  '409': refusal(409, 'Conflict'),
  '422': refusal(422, 'Validation Failed'),
  '429': passing(() => ({ status: 429, headers: { 'retry-after': '15' }, body: SECONDARY })),
  '500': passing(() => ({ status: 500, body: { message: 'Server Error' } })),
  '502': passing(() => ({ status: 502, body: { message: 'Bad Gateway' } })),
  '502 as a page': passing(() => ({ status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' })),
  'no answer in time': passing(() => 'timeout'),
  'a connection that breaks': passing(() => 'reset'),
  'an answer that is lost': passing(() => 'lost-reply'),
  'an answer that breaks off': passing(() => 'cut-reply'),
  '200 with an internal error': saysNo({
    message: 'Something went wrong while executing your query. This may be the result of a timeout.',
  }),
  '200 with a rate limit': saysNo(
    { type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' },
    noneLeft,
  ),
};
