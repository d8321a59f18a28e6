import { expect, test } from 'vitest';
import { createLog } from '../../../src/cli/log.ts';

const SHORT = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const LONG = `ghs_12345_${'eyJhbGciOiJSUzI1NiJ9.aB-3_x'.repeat(20)}`;

function logged(write: (log: ReturnType<typeof createLog>) => void): { line: string; data: unknown } {
  const lines: string[] = [];
  write(createLog('info', { write: (text) => void lines.push(text) }));
  const line = lines.join('');
  return { line, data: JSON.parse(line) };
}

test.each([SHORT, LONG])('a token in an error, its cause or any member does not reach the log', (token) => {
  const cause = new Error(`"${token}" was refused`);
  const err = Object.assign(new Error(`Bad credentials: ${token}`, { cause }), {
    request: { headers: { authorization: `token ${token}` }, body: { nested: [token] } },
  });
  const { line, data } = logged((log) => log.warn({ err, job_id: 'job_1' }, `it failed with ${token}`));
  expect(line).not.toContain(token.slice(4));
  expect(data).toMatchObject({ job_id: 'job_1', msg: 'it failed with [redacted]' });
  expect(line.endsWith('}\n')).toBe(true);
});

test('a row that PostgreSQL quotes in its error is not logged', () => {
  const refused = Object.assign(new Error('null value in column "email"'), {
    code: '23502',
    detail: 'Failing row contains (job_1, null, the brief).',
    where: "unnamed portal parameter $3 = 'the brief'",
  });
  const { line, data } = logged((log) => log.error({ err: refused }, 'request failed'));
  expect(line).not.toContain('the brief');
  expect(data).toMatchObject({ err: { code: '23502', message: 'null value in column "email"' } });
});

test('what a member with the name of a secret holds is not logged, whatever it looks like', () => {
  const { data } = logged((log) => log.info({ secret: 'a', caller: { token: 'b', name: 'c' } }, 'said'));
  expect(data).toMatchObject({ secret: '[Redacted]', caller: { token: '[Redacted]', name: 'c' } });
});

test.each([
  ['its body', { request: { body: '{"description":"the brief"}' } }],
  ['its parameters', { request: { description: 'the brief' } }],
  ['what was answered', { response: { status: 422, data: { description: 'the brief' } } }],
])(
  'of a request to GitHub that failed %s is not logged: it may hold words of a brief',
  (_, { request, response }: { request?: object; response?: object }) => {
    const err = Object.assign(new Error('Validation Failed'), {
      status: 422,
      request: { method: 'POST', url: 'https://api.github.com/orgs/acme/repos', ...request },
      response,
    });
    const { line, data } = logged((log) => log.warn({ err }, 'claim failed'));
    expect(line).not.toContain('the brief');
    expect(data).toMatchObject({
      err: { status: 422, request: { method: 'POST', url: 'https://api.github.com/orgs/acme/repos' } },
    });
  },
);
