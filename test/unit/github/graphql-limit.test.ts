import { afterEach, expect, test, vi } from 'vitest';
import { classifyFailure } from '../../../src/domain/github-failure.ts';
import { octokitFor } from '../../../src/github/installation-token.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';

afterEach(() => vi.unstubAllGlobals());

const NOW = Date.parse('2030-01-01T00:00:00Z');

test.each([
  ['of no known end', {}, 60],
  ['until its reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1_000 + 90) }, 90],
])(
  "GraphQL's limit %s, which comes with HTTP 200, is one for the App as well",
  async (_, headers, seconds) => {
    const body = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    const fault = { status: 200, headers, body };
    vi.stubGlobal('fetch', faultyFetch([{ match: 'POST /graphql', fault }]).fetch);
    const failed = octokitFor('http://github.test/api/v3').graphql('mutation { viewer { login } }');
    const error = await failed.catch((thrown: unknown) => thrown);
    expect(classifyFailure(error, NOW)).toEqual({ kind: 'limited', until: NOW + seconds * 1_000 });
  },
);
