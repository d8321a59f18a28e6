import { z } from 'zod';
import type { Schema } from '../types.ts';

/** A schema that the document has under a name of its own, and what its members mean. */
export interface Named {
  schema: z.ZodType;
  description: string;
  members: ReadonlyMap<z.ZodType, string>;
}

/** Members that say all by their names need no words. */
export function named<T extends z.ZodObject>(
  schema: T,
  description: string,
  members: { readonly [name in keyof T['shape']]?: string } = {},
): Named {
  const told = Object.entries(members).map(
    ([name, text]) => [schema.shape[name] as z.ZodType, String(text)] as const,
  );
  return { schema, description, members: new Map(told) };
}

/** For what is one of several objects. */
export function union(schema: z.ZodType, description: string): Named {
  return { schema, description, members: new Map() };
}

/** As JSON Schemas that refer to each other. `input`: what is sent to us; `output`: what we send. */
export function toSchemas(all: Record<string, Named>, io: 'input' | 'output'): Record<string, Schema> {
  const registry = z.registry<{ id?: string; description?: string }>();
  for (const { members } of Object.values(all))
    for (const [member, description] of members) registry.add(member, { description });
  for (const [id, { schema, description }] of Object.entries(all)) registry.add(schema, { id, description });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { io, uri, metadata: registry });
  return Object.fromEntries(
    Object.keys(all).map((id) => {
      const { id: _, ...schema } = schemas[id] ?? {};
      return [id, tidy(schema, io) as Schema];
    }),
  );
}

/** The JSON Schema of what has no name: a part of an address. */
export function inlineSchema(schema: z.ZodType): Schema {
  return tidy(z.toJSONSchema(schema, { io: 'input' }), 'input') as Schema;
}

/** Without what zod says about itself, and without what nobody needs to hear. */
function tidy(value: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(value)) return value.map((one) => tidy(one, io));
  if (typeof value !== 'object' || value === null) return value;
  // zod's word for any JSON.
  if ('$ref' in value && String(value.$ref).includes('__shared')) return {};
  const told = Object.entries(value).filter(([keyword, said]) => {
    if (keyword === '$schema' || keyword === '$id') return false;
    if (keyword === 'propertyNames') return said.type !== 'string' || Object.keys(said).length > 1;
    // A format says it in a word.
    if (keyword === 'pattern') return !('format' in value);
    // What we send may have more members one day, and who reads it should not mind.
    if (keyword === 'additionalProperties' && said === false) return io === 'input';
    return Math.abs(Number(said)) !== Number.MAX_SAFE_INTEGER;
  });
  return Object.fromEntries(told.map(([keyword, said]) => [keyword, tidy(said, io)]));
}
