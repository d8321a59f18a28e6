import type { AnySchemaObject } from 'ajv';
import { parseJson } from '../../src/domain/parse-json.ts';
import type { Exchange } from '../../src/local/github/diagnostics.ts';
import { type DescribedOperation, type Parameter, rest } from './extract.ts';
import type { FoundOperation } from './find-operation.ts';
import { createValidator } from './validate.ts';

const validate = createValidator({});
/** Addresses are text: a number in them is read as one. */
const validateText = createValidator({}, { coerceTypes: true });
const schemas = new Map<DescribedOperation, ReturnType<typeof schemasOf>>();

/** Where a request breaks GitHub's description, a line each. */
export function checkRequest(found: FoundOperation, { headers, body }: Exchange['request']): string[] {
  const wanted = schemas.get(found.operation) ?? schemasOf(found.operation);
  schemas.set(found.operation, wanted);
  return [
    ...validateText(wanted.path, { ...found.path }).map((line) => `path: ${line}`),
    ...validateText(wanted.query, { ...found.query }).map((line) => `query: ${line}`),
    // GitHub refuses whoever does not say who it is.
    ...(headers['user-agent'] ? [] : ['request: no user-agent']),
    ...checkBody(wanted.body, body).map((line) => `request: ${line}`),
  ];
}

function checkBody(
  wanted: { required: boolean; schema: AnySchemaObject } | undefined,
  text: string,
): string[] {
  if (text === '') return wanted?.required ? ['no body'] : [];
  if (wanted === undefined) return ['a body where none is described'];
  const body = parseJson(text);
  return body === undefined ? ['not JSON'] : validate(wanted.schema, body);
}

function schemasOf({ parameters = [], body }: DescribedOperation) {
  const of = (place: Parameter['in']): AnySchemaObject => {
    const all = parameters.filter((parameter) => parameter.in === place);
    const required = all.filter((parameter) => parameter.required).map(({ name }) => name);
    // A number or a name: in an address every number is a name as well, so never exactly one of the two.
    const schemas = all.map(({ name, schema }) => [name, schema.oneOf ? { anyOf: schema.oneOf } : schema]);
    const properties = Object.fromEntries(schemas);
    return { type: 'object', required, properties, additionalProperties: false };
  };
  return {
    path: of('path'),
    query: of('query'),
    body: body && { required: body.required, schema: strict(body.schema) as AnySchemaObject },
  };
}

/**
 * Deliberately stricter than the description, which lets unknown members pass: GitHub ignores them, so a name that is
 * written wrongly would stay unseen.
 */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema) return strict(rest.schemas[String(schema.$ref)]);
  const inside = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, strict(value)]));
  return 'properties' in schema ? { additionalProperties: false, ...inside } : inside;
}
