/**
 * Requests that are made from the API's own document, right and with something changed, to a running App. What is answered
 * has to be what the document says. `ERRAND_FUZZ_SEED` repeats a run.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Method, Operation, Parameter } from '../../../src/http/reference/types.ts';
import { document } from '../../contract/app/described.ts';
import { judgeAnswer } from '../../contract/app/judge-answer.ts';
import { SECRET } from '../../fakes/tasks.ts';
import { fromSchema } from './from-schema.ts';
import { startTarget, type Target } from './target.ts';
import { mutated, oddValue } from './values.ts';

const SEED = Number(process.env.ERRAND_FUZZ_SEED ?? 20_261_101);
/** For each operation that can be asked in different ways. */
const RUNS = 40;
const named = document.components.schemas;

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target[Symbol.asyncDispose]());

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method as Method, operation })),
);

test.each(operations)('$method $path is answered as described, whatever it is asked', async (one) => {
  await fc.assert(
    fc.asyncProperty(requests(one), async ({ path, ...options }) => {
      const answer = await ask(path, options);
      expect(judgeAnswer(answer)).toEqual([]);
      const isFull = answer.status === 503 && answer.body.includes('#temporary-reduced-capacity');
      expect(answer.status >= 500 && !isFull, answer.body).toBe(false);
    }),
    { seed: SEED, numRuns: one.operation.parameters || one.operation.requestBody ? RUNS : 1 },
  );
});

test('and none of it was a mistake of the App', () => expect(target.mistakes()).toEqual([]));

async function ask(
  path: string,
  options: { method: string; headers: Record<string, string>; body?: string },
) {
  const url = new URL(target.url + path);
  const response = await fetch(url, { redirect: 'manual', ...options });
  const headers = Object.fromEntries(response.headers);
  // A stream of what is still going on has no end.
  const isStream = headers['content-type']?.startsWith('text/event-stream');
  if (isStream) await response.body?.cancel();
  const body = isStream ? '' : await response.text();
  return { method: options.method, path: url.pathname + url.search, status: response.status, headers, body };
}

/** Mostly as described; else with a value in the place of another one. */
function requests({ path, method, operation }: (typeof operations)[number]) {
  const { parameters = [], security, requestBody } = operation;
  const of = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  const query = valuesOf(of('query')).map((values) => String(new URLSearchParams(values)));
  // Whoever waits for nothing to happen learns nothing.
  const headers = valuesOf(of('header').filter(({ name }) => name !== 'Prefer'));
  return fc
    .record({
      path: pathsOf(path, of('path')),
      query,
      headers,
      isKnown: fc.integer({ min: 0, max: 9 }).map((n) => security !== undefined && n > 0),
      body: requestBody ? bodyOf(requestBody) : fc.constant(undefined),
    })
    .map((made) => ({
      path: made.query === '' ? made.path : `${made.path}?${made.query}`,
      method: method.toUpperCase(),
      headers: {
        ...Object.fromEntries(Object.entries(made.headers).filter(([, value]) => isHeader(value))),
        ...(made.isKnown && { authorization: `Bearer ${SECRET}` }),
        ...(made.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(made.body !== undefined && { body: made.body }),
    }));
}

/** What can be sent at all. */
const isHeader = (value: string) => /^[\x20-\x7e]*$/.test(value);

/** Longer heads are refused before anybody reads them. */
const odd = oddValue.filter((value) => value.length < 500);

function valuesOf(parameters: Parameter[]): fc.Arbitrary<Record<string, string>> {
  const texts = parameters.map(({ name, schema }) => {
    const right = fromSchema(schema, named).map(String);
    return [name, fc.oneof({ weight: 6, arbitrary: right }, odd)];
  });
  return fc.record(Object.fromEntries(texts), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
}

/** To what there is, mostly. */
function pathsOf(path: string, parameters: Parameter[]): fc.Arbitrary<string> {
  const [parameter] = parameters;
  if (!parameter) return fc.constant(path);
  const there = Object.values(target.ids).filter((id) => id.startsWith(prefixOf(parameter)));
  const ids = fc.oneof(
    ...(there.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...there) }] : []),
    { weight: 2, arbitrary: fromSchema(parameter.schema, named).map(String) },
    fc.string({ minLength: 1, maxLength: 8 }),
  );
  return ids.map((id) => path.replace(/\{\w+\}/, encodeURIComponent(id)));
}

/** Such as `eval_`. */
function prefixOf({ example }: Parameter): string {
  return String(example).replace(/_.*$/, '_');
}

function bodyOf({ content }: NonNullable<Operation['requestBody']>): fc.Arbitrary<string> {
  const right = fromSchema(content['application/json']?.schema ?? {}, named).map(withSecret);
  return fc.oneof({ weight: 2, arbitrary: right.map((one) => JSON.stringify(one)) }, mutated(right as never));
}

/** The one that is known, else nobody would read on. */
function withSecret(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'secret' in body ? { ...body, secret: SECRET } : body;
}
