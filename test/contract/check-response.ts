import type { AnySchemaObject } from 'ajv';
import { parseJson } from '../../src/domain/parse-json.ts';
import type { Exchange } from '../../src/local/github/diagnostics.ts';
import { type DescribedOperation, rest } from './extract.ts';
import { createValidator } from './validate.ts';

const validate = createValidator(rest.schemas);

/** What every refusal says, whether its operation describes it or not. */
const REFUSAL: AnySchemaObject = {
  type: 'object',
  required: ['message', 'documentation_url', 'status'],
  properties: {
    message: { type: 'string' },
    documentation_url: { type: 'string' },
    status: { type: 'string' },
  },
};

/** A file as it is: of media types only plain JSON is in the extract. */
const RAW = /^application\/vnd\.github\.raw\b/;

/** Any operation on a repository that has another name now; only a few describe it. */
const MOVED = [301, 307];

/** Where an answer breaks GitHub's description, a line each. Refusals may have a status that is not described. */
export function checkResponse(
  operation: DescribedOperation | undefined,
  { status, headers, body }: Exchange['response'],
  accept = '',
): string[] {
  if (status === 200 && RAW.test(accept)) {
    return RAW.test(headers['content-type'] ?? '')
      ? []
      : ['response 200: not the raw file that was asked for'];
  }
  const described = operation?.responses[status];
  if (described === undefined && MOVED.includes(status))
    return headers.location ? [] : [`response ${status}: no header location`];
  if (described === undefined && status < 400) return [`response: no status ${status}`];
  const missing = (described?.headers ?? []).filter((name) => name !== 'link' && headers[name] === undefined);
  return [
    ...missing.map((name) => `no header ${name}`),
    ...(status < 400 ? [] : checkBody(REFUSAL, { headers, body })),
    ...(described || status < 400 ? checkBody(described?.schema, { headers, body }) : []),
  ].map((line) => `response ${status}: ${line}`);
}

function checkBody(
  schema: AnySchemaObject | undefined,
  { headers, body }: Pick<Exchange['response'], 'headers' | 'body'>,
): string[] {
  if (schema === undefined) return body === '' ? [] : ['a body where none is described'];
  if (!headers['content-type']?.startsWith('application/json')) return ['not sent as application/json'];
  const value = parseJson(body);
  return value === undefined ? ['not JSON'] : validate(schema, value);
}
