import type { z } from 'zod';
import type { ProblemName } from '../../errors.ts';
import { EVERYWHERE, problemAnswers } from './problems/schemas.ts';
import { inlineSchema } from './schemas/named.ts';
import type { Answer, Header, MediaType, Operation, Parameter, PathItem, Schema } from './types.ts';

/** An operation as its area tells of it; what follows from that is not written down. */
export interface Told {
  id: string;
  summary: string;
  description?: string;
  tag: string;
  deprecated?: boolean;
  /** `needed` as bearer token; `checked`: not needed, but a wrong one is refused; `none`: not looked at. */
  secret: 'needed' | 'checked' | 'none';
  /** What the part of the path in braces is. */
  path?: Omit<Parameter, 'in' | 'required'>;
  query?: { schema: z.ZodObject; about: Record<string, string> };
  more?: Parameter[];
  body?: MediaType;
  answers?: Record<number, Answer>;
  problems?: readonly ProblemName[];
  callbacks?: Record<string, Record<string, PathItem>>;
  /** How a client from `errand/client` that is called `errand` does it; where there is none, examples would help nobody. */
  client?: string;
}

/** Operations by method and path, such as `GET /jobs/{id}`. */
export type Area = Record<`${'GET' | 'POST'} /${string}`, Told>;

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const json = (schema: Schema, example?: unknown): Record<string, MediaType> => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
});

export const header = (description: string, schema: Schema = { type: 'string' }): Header => ({
  description,
  schema,
});

export const always = (description: string, schema?: Schema): Header => ({
  ...header(description, schema),
  required: true,
});

/** What anybody who sends a body can be refused with. */
const BODY_PROBLEMS: readonly ProblemName[] = [
  'malformed-json',
  'too-large',
  'unsupported-media-type',
  'invalid-fields',
];

/** What it can be refused with. */
export function problemsOf({ secret, body, query, problems = [] }: Told): ProblemName[] {
  const all = new Set<ProblemName>([
    ...(secret === 'none' ? [] : (['unauthorized'] as const)),
    ...(body ? BODY_PROBLEMS : []),
    ...(query ? (['invalid-fields'] as const) : []),
    ...problems,
    ...EVERYWHERE,
  ]);
  return [...all];
}

export function operationOf(told: Told): Operation {
  const { id, summary, description, tag, deprecated, secret, body, callbacks } = told;
  const parameters = parametersOf(told);
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    tags: [tag],
    ...(deprecated && { deprecated }),
    ...(secret !== 'none' && { security: [...(secret === 'checked' ? [{}] : []), { secret: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': body } } }),
    responses: { ...told.answers, ...problemAnswers(problemsOf(told)) },
    ...(callbacks && { callbacks }),
  };
}

function parametersOf({ path, query, more = [] }: Told): Parameter[] {
  const properties = query ? (inlineSchema(query.schema).properties as Record<string, Schema>) : {};
  return [
    ...(path ? [{ ...path, in: 'path' as const, required: true }] : []),
    ...Object.entries(properties).map(([name, schema]) => ({
      name,
      in: 'query' as const,
      ...(query?.about[name] !== undefined && { description: query.about[name] }),
      schema,
    })),
    ...more,
  ];
}
