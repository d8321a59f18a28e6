import { Hono } from 'hono';
import { HtmlValidate } from 'html-validate';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { PROBLEMS, type ProblemName } from '../../../../src/errors.ts';
import { errorBoundary } from '../../../../src/http/problem.ts';
import { schemaName } from '../../../../src/http/reference/problems/schemas.ts';
import { referenceRoutes } from '../../../../src/http/reference/routes.ts';
import { schemas } from '../../../contract/app/described.ts';
import { watched } from '../../../contract/app/watch-hono.ts';
import { createValidator } from '../../../contract/validate.ts';

const BASE = 'https://errand.example';
const app = new Hono().use(watched).route('/', referenceRoutes(BASE));
app.onError(errorBoundary({ base: BASE, log: pino({ level: 'silent' }) }));
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const names = Object.keys(PROBLEMS) as ProblemName[];

async function read(name: string, accept?: string) {
  const response = await app.request(`/problems/${name}`, {
    headers: accept === undefined ? {} : { accept },
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

test('every type has a page for people that is valid and leads back', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const name of names) {
    const { status, type, text } = await read(name, BROWSER);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain(`href="${BASE}/docs#problems"`);
    const { results } = await validator.validateString(text);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${name}: ${message}`))).toEqual(
      [],
    );
  }
});

test('its example is what would be answered', async () => {
  const validate = createValidator(schemas);
  const described = names.filter((name) => schemaName(name) in schemas);
  expect(described.length).toBeGreaterThan(12);
  for (const name of described) {
    const { example } = JSON.parse((await read(name, 'application/json')).text);
    expect(validate({ $ref: schemaName(name) }, example), name).toEqual([]);
  }
});

test('programs get JSON, a terminal gets text, and a name that is none a problem', async () => {
  expect((await read('stale', 'application/problem+json')).type).toBe('application/json');
  const { type, text } = await read('stale', '*/*');
  expect(type).toBe('text/plain; charset=UTF-8');
  expect(text).toMatch(/^This attempt is over \(HTTP 409\)\n\n.*\n\nWhat to do: /);
  expect((await read('stale')).text).toBe(text);
  expect((await read('toString')).status).toBe(404);
});
