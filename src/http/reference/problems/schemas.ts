/** Refusals as the document describes them: one schema for each type, from the table that answers go by. */
import { PROBLEMS, type ProblemName, problemType } from '../../../errors.ts';
import type { Answer, Header, Schema } from '../types.ts';
import { EXPLANATIONS } from './explanations.ts';

const text: Schema = { type: 'string' };

/** What some types say besides. */
const MORE: Partial<Record<ProblemName, Record<string, Schema>>> = {
  'invalid-fields': {
    errors: {
      type: 'array',
      description: 'Which members are wrong: JSON Pointers into the body, as URI fragments.',
      items: { type: 'object', properties: { pointer: text, detail: text }, required: ['pointer', 'detail'] },
    },
  },
  'quota-exceeded': {
    'violated-policies': {
      type: 'array',
      description: 'Names of policies in `RateLimit-Policy`.',
      items: text,
    },
  },
  'gone-endpoint': {
    alternative: { ...text, description: 'What to use instead.' },
    documentation: { ...text, format: 'uri', description: 'How.' },
  },
};

const RETRY_AFTER: Record<string, Header> = {
  'Retry-After': { description: 'Seconds to wait.', required: true, schema: { type: 'integer', minimum: 0 } },
};

/** What comes along with a status. */
const HEADERS: Record<number, Record<string, Header>> = {
  401: { 'WWW-Authenticate': { description: '`Bearer`', required: true, schema: text } },
  405: { Allow: { description: 'The methods that there are.', required: true, schema: text } },
  426: { Upgrade: { description: '`websocket`', required: true, schema: text } },
  429: RETRY_AFTER,
  503: RETRY_AFTER,
};

/** Any request may be answered with these. */
export const EVERYWHERE: readonly ProblemName[] = ['malformed-request', 'internal', 'unavailable'];

/** What the schema of a type is called. */
export function schemaName(name: ProblemName): string {
  const words = name.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${words.join('')}Problem`;
}

/** `base`: the App's address. */
export function problemSchemas(base: string, names: Iterable<ProblemName>): Record<string, Schema> {
  return Object.fromEntries([...names].map((name) => [schemaName(name), schemaOf(base, name)]));
}

function schemaOf(base: string, name: ProblemName): Schema {
  const { status, title } = PROBLEMS[name];
  const properties = {
    type: { const: problemType(base, name) },
    title: { const: title },
    status: { const: status },
    detail: { ...text, description: 'Which one it was, and what to do.' },
    instance: { ...text, description: 'The path that was asked for.' },
    ...MORE[name],
  };
  // A header has no pointer, and the sites of a day are no policy of these header fields.
  const required = Object.keys(properties).filter(
    (member) => !['errors', 'violated-policies'].includes(member),
  );
  return { type: 'object', description: EXPLANATIONS[name].cause, properties, required };
}

/** The answers of an operation that refuses with these types. */
export function problemAnswers(names: readonly ProblemName[]): Record<string, Answer> {
  const byStatus = Map.groupBy(names, (name) => PROBLEMS[name].status);
  const statuses = [...byStatus].toSorted(([a], [b]) => a - b);
  return Object.fromEntries(statuses.map(([status, all]) => [String(status), answerOf(status, all)]));
}

function answerOf(status: number, names: readonly ProblemName[]): Answer {
  const refs = names.map((name) => ({ $ref: `#/components/schemas/${schemaName(name)}` }));
  const schema: Schema = refs.length === 1 ? (refs[0] ?? {}) : { oneOf: refs };
  return {
    description: `${names.map((name) => PROBLEMS[name].title).join('; or ')}.`,
    ...(HEADERS[status] && { headers: HEADERS[status] }),
    content: { 'application/problem+json': { schema } },
  };
}
