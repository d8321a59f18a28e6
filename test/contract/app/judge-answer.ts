import type { AnySchemaObject } from 'ajv';
import { parseJson } from '../../../src/domain/parse-json.ts';
import type { Answer } from '../../../src/http/reference/types.ts';
import { createValidator } from '../validate.ts';
import type { AppAnswer } from './answer.ts';
import { findDescribed, schemas, tighten } from './described.ts';

const validate = createValidator(schemas);
const tightened = new Map<object, AnySchemaObject>();

/** What every refusal says, besides what is its own. */
const REFUSAL: AnySchemaObject = {
  required: ['title', 'status', 'detail'],
  properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
};

/** Where an answer breaks the API's own document, a line each. What is no address of the document is not judged. */
export function judgeAnswer(answer: AppAnswer): string[] {
  const { method, path, status } = answer;
  const found = findDescribed(method, path);
  if (!found) return [];
  return linesOf(found.operation?.responses, answer).map(
    (line) => `the App's ${found.name}: response ${status}: ${line}`,
  );
}

function linesOf(responses: Record<string, Answer> | undefined, answer: AppAnswer): string[] {
  if (!responses)
    return answer.status < 400 ? ['a method that is not described'] : checkBody(PROBLEM, answer);
  const described = responses[answer.status];
  if (!described) return ['a status that is not described'];
  const missing = Object.entries(described.headers ?? {}).filter(
    ([name, { required }]) => required && answer.headers[name.toLowerCase()] === undefined,
  );
  return [...missing.map(([name]) => `no header ${name}`), ...checkBody(described.content, answer)];
}

const PROBLEM: Answer['content'] = { 'application/problem+json': { schema: REFUSAL } };

function checkBody(content: Answer['content'], { method, status, headers, body }: AppAnswer): string[] {
  if (method === 'HEAD' || status === 304) return body === '' ? [] : ['a body where none may be'];
  if (!content) return body === '' ? [] : ['a body where none is described'];
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const media = content[type];
  if (!media) return [`sent as ${type}`];
  if (!type.endsWith('json')) return [];
  const value = parseJson(body);
  if (value === undefined) return ['not JSON'];
  const schema = tightened.get(media.schema) ?? (tighten(media.schema) as AnySchemaObject);
  tightened.set(media.schema, schema);
  return validate(schema, value);
}
