import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import type { Operation } from '../../../../src/http/reference/types.ts';
import { document, schemas, tighten } from '../../../contract/app/described.ts';
import { createValidator } from '../../../contract/validate.ts';
import { startAppWithoutRuns } from '../../../fakes/app-without-runs.ts';

const operations = [document.paths, document.webhooks]
  .flatMap((items) => Object.entries(items))
  .flatMap(([name, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name, method, operation })),
  );

test('it is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

/** Runs and workers have an API of their own, operators pages and figures; below /api are webhooks, and everything again. */
const NOT_FOR_CALLERS = /^\/(runs|workers|dashboard|metrics|api)(\/|$)|^\/\*$/;

test('every address of the App that callers may use is described, and no other one is', async () => {
  await using app = await startAppWithoutRuns();
  const routes = app.app.routes.filter(({ path }) => !NOT_FOR_CALLERS.test(path));
  const written = ({ path }: { path: string }) => path.replace(/:(\w+)/g, '{$1}');
  const methods = new Set(
    routes.filter(({ method }) => method !== 'ALL').map((one) => `${one.method} ${written(one)}`),
  );
  const anyMethod = new Set(routes.filter(({ method }) => method === 'ALL').map(written));
  const described = operations
    .filter(({ name }) => name.startsWith('/'))
    .map(({ name, method }) => `${method.toUpperCase()} ${name}`);
  expect(methods.difference(new Set(described))).toEqual(new Set());
  const known = described.filter((one) => methods.has(one) || anyMethod.has(one.split(' ')[1] ?? ''));
  expect(known).toEqual(described);
  expect([...anyMethod].filter((path) => !(path in document.paths))).toEqual([]);
});

test('every reference leads somewhere, and every schema with a name is used', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  const used = new Set(refs.map(([, name]) => name ?? ''));
  expect(used).toEqual(new Set(Object.keys(document.components.schemas)));
});

test('operations have names of their own, and tags that are explained', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = new Set(document.tags.map(({ name }) => name));
  expect(new Set(operations.flatMap(({ operation }) => operation.tags))).toEqual(tags);
});

test('every example is what its schema says', () => {
  const validate = createValidator(schemas);
  const media = operations.flatMap(({ operation }) => mediaOf(operation));
  const examples = media.filter(({ example }) => example !== undefined);
  expect(examples.length).toBeGreaterThan(5);
  for (const { schema, example } of examples)
    expect(validate(tighten(schema) as object, example)).toEqual([]);
});

function mediaOf({ requestBody, responses }: Operation) {
  const answers = Object.values(responses).flatMap(({ content = {} }) => Object.values(content));
  return [...Object.values(requestBody?.content ?? {}), ...answers];
}
