import { RequestError } from '@octokit/request-error';
import type { Installation } from './installation.ts';

const REQUEST = { method: 'POST' as const, url: '', headers: {} };

/** A request that creates content, as octokit makes it: throws what octokit throws where GitHub refuses it. */
export function createContent(installation: Installation, now: number): void {
  const until = installation.write(now);
  if (until === undefined) return;
  const headers = { 'retry-after': String(Math.ceil((until - now) / 1_000)) };
  throw new RequestError('You have exceeded a secondary rate limit', 403, {
    request: REQUEST,
    response: { url: '', status: 403, headers, data: {} },
  });
}
