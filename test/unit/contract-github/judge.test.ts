/** What breaks GitHub's description is found, and said in words that lead to it. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../contract/judge.ts';

interface Given {
  method?: string;
  path?: string;
  agent?: string | undefined;
  sent?: unknown;
  status?: number;
  headers?: Record<string, string>;
  answer?: unknown;
}

/** An exchange in which all is right but what a test says otherwise: a dispatch. */
function about({ method = 'POST', path = '/repos/acme/executor/dispatches', ...given }: Given): string[] {
  const { agent = 'errand', sent = { event_type: 'site' }, status = 204, headers = {}, answer } = given;
  const text = (value: unknown) => (value === undefined || value === null ? '' : JSON.stringify(value));
  return judge({
    exchange: {
      method,
      path,
      request: { headers: { 'user-agent': agent }, body: text(sent) },
      response: {
        status,
        headers: { ...(answer !== undefined && { 'content-type': 'application/json' }), ...headers },
        body: text(answer),
      },
    },
  });
}

const DISPATCH = 'POST /repos/{owner}/{repo}/dispatches';
const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';
const refusal = { message: 'No', documentation_url: 'https://docs.github.com/rest', status: '422' };
/** Of the list of runs, without any. */
const runs = { method: 'GET', path: '/repos/acme/executor/actions/runs', sent: null, status: 200 };
const none = { answer: { total_count: 0, workflow_runs: [] } };

describe('what GitHub describes', () => {
  test.each<[string, Given]>([
    ['a dispatch', {}],
    ['with what may be there', { sent: { event_type: 'site', client_payload: { any: { thing: 1 } } } }],
    ['below /api/v3', { path: '/api/v3/repos/acme/executor/dispatches' }],
    ['a query', { ...runs, ...none, path: `${runs.path}?per_page=100&page=2&event=push` }],
    ['a refusal that is described', { status: 404, answer: { ...refusal, status: '404' } }],
    ['a refusal that is not', { status: 403, answer: { ...refusal, status: '403' } }],
    ['a repository that moved', { status: 307, headers: { location: '/' }, answer: {} }],
    [
      'a number or a name',
      { method: 'GET', path: '/repos/a/b/pages/deployments/5', sent: null, status: 200, answer: {} },
    ],
    ['a path with slashes', { method: 'DELETE', path: '/repos/a/b/git/refs/heads/x/y', sent: null }],
    ['GraphQL, which is judged elsewhere', { path: '/graphql', status: 200, answer: {} }],
  ])('passes: %s', (_, given) => expect(about(given)).toEqual([]));
});

describe('a request', () => {
  test.each<[string, Given, string]>([
    ['to nowhere', { path: '/repos/a/b/nowhere' }, 'POST /repos/a/b/nowhere: request: no such operation'],
    [
      'by another method',
      { method: 'PUT' },
      'PUT /repos/acme/executor/dispatches: request: no such operation',
    ],
    [
      'with a member that is written wrongly',
      { sent: { event_type: 'site', client_payloads: {} } },
      `${DISPATCH}: request: (top) must NOT have additional properties (client_payloads)`,
    ],
    [
      'without what is required',
      { sent: {} },
      `${DISPATCH}: request: (top) must have required property 'event_type'`,
    ],
    ['with another type', { sent: { event_type: 5 } }, `${DISPATCH}: request: /event_type must be string`],
    [
      'beyond a limit',
      { sent: { event_type: 'x'.repeat(101) } },
      `${DISPATCH}: request: /event_type must NOT have more than 100 characters`,
    ],
    ['without a body', { sent: null }, `${DISPATCH}: request: no body`],
    [
      'with a body that nobody reads',
      { ...runs, ...none, sent: {} },
      `${RUNS}: request: a body where none is described`,
    ],
    ['by nobody', { agent: '' }, `${DISPATCH}: request: no user-agent`],
    [
      'with a parameter that GitHub does not know',
      { ...runs, ...none, path: `${runs.path}?perpage=1` },
      `${RUNS}: query: (top) must NOT have additional properties (perpage)`,
    ],
    [
      'with a parameter that is no number',
      { ...runs, ...none, path: `${runs.path}?page=two` },
      `${RUNS}: query: /page must be integer`,
    ],
    [
      'with another number in its path',
      { ...runs, path: `${runs.path}/latest`, status: 404, answer: { ...refusal, status: '404' } },
      `${RUNS}/{run_id}: path: /run_id must be integer`,
    ],
    [
      'with a permission that does not exist',
      {
        path: '/app/installations/5/access_tokens',
        sent: { permissions: { content: 'write' } },
        status: 422,
        answer: refusal,
      },
      'POST /app/installations/{installation_id}/access_tokens: request: /permissions must NOT have additional properties (content)',
    ],
  ])('%s is found', (_, given, line) => expect(about(given)).toContain(line));

  test('of a test itself may be wrong where it is refused, and its answer may not', () => {
    const wrong = { agent: 'node', sent: { event_typ: 'site' } };
    expect(about({ ...wrong, status: 422, answer: refusal })).toEqual([]);
    expect(about({ ...wrong, status: 422, answer: {} })).not.toEqual([]);
    expect(about({ ...wrong, status: 204 })).not.toEqual([]);
    expect(about({ ...wrong, path: '/repos/a/b/nowhere', status: 404, answer: refusal })).toEqual([]);
  });

  test('is judged alone where its answer is not known', () => {
    const request = { headers: { 'user-agent': 'errand' }, body: '{}' };
    const call = { method: 'POST', path: '/repos/acme/executor/dispatches', request };
    expect(judge({ call })).toEqual([`${DISPATCH}: request: (top) must have required property 'event_type'`]);
  });
});

describe('an answer', () => {
  test.each<[string, Given, string]>([
    [
      'of a status that is not described',
      { status: 200, answer: {} },
      `${DISPATCH}: response: no status 200`,
    ],
    [
      'with content where there is none',
      { answer: {} },
      `${DISPATCH}: response 204: a body where none is described`,
    ],
    [
      'without what is required',
      { ...runs, answer: { workflow_runs: [] } },
      `${RUNS}: response 200: (top) must have required property 'total_count'`,
    ],
    [
      'with another type deep inside',
      { ...runs, answer: { total_count: 1, workflow_runs: [5] } },
      `${RUNS}: response 200: /workflow_runs/0 must be object`,
    ],
    [
      'in another format',
      { ...runs, ...none, headers: { 'content-type': 'text/html' } },
      `${RUNS}: response 200: not sent as application/json`,
    ],
    [
      'without a header',
      { path: '/orgs/acme/repos', sent: { name: 'a' }, status: 201, answer: {} },
      'POST /orgs/{org}/repos: response 201: no header location',
    ],
    [
      'that refuses without a word',
      { status: 422, answer: { ...refusal, message: undefined } },
      `${DISPATCH}: response 422: (top) must have required property 'message'`,
    ],
    ['that leads nowhere', { status: 307, answer: {} }, `${DISPATCH}: response 307: no header location`],
  ])('%s is found', (_, given, line) => expect(about(given)).toContain(line));
});

describe('a webhook', () => {
  const names = [
    'user-agent',
    'x-github-hook-id',
    'x-github-event',
    'x-github-delivery',
    'x-hub-signature-256',
  ];
  const target = ['x-github-hook-installation-target-id', 'x-github-hook-installation-target-type'];
  const headers = Object.fromEntries([...names, ...target].map((name) => [name, '-']));

  test.each<[string, string, object, Record<string, string>, string]>([
    [
      'that nobody knows',
      'workflow_runs',
      {},
      headers,
      'webhook workflow-runs: no such event in the contract',
    ],
    [
      'with another action',
      'workflow_run',
      { action: 'started' },
      headers,
      'webhook workflow-run-started: no such event in the contract',
    ],
    [
      'without what is required',
      'page_build',
      {},
      headers,
      "webhook page-build: (top) must have required property 'build'",
    ],
    ['without its signature', 'page_build', {}, {}, 'webhook page-build: no header x-hub-signature-256'],
  ])('%s is found', (_, event, payload, sent, line) => {
    expect(judge({ webhook: { event, headers: sent, body: JSON.stringify(payload) } })).toContain(line);
  });
});
