/** What a JSON Schema allows, as far as the API's document uses its words. */
import fc from 'fast-check';
import type { Schema } from '../../../src/http/reference/types.ts';

/** `named`: what `$ref` refers to. */
export function fromSchema(schema: Schema, named: Record<string, Schema>): fc.Arbitrary<unknown> {
  const of = (one: Schema) => fromSchema(one, named);
  const { $ref, const: only, enum: options, anyOf, type } = schema;
  if ($ref !== undefined) return of(named[String($ref).replace('#/components/schemas/', '')] ?? {});
  if (only !== undefined) return fc.constant(only);
  if (options !== undefined) return fc.constantFrom(...(options as unknown[]));
  if (anyOf !== undefined) return fc.oneof(...(anyOf as Schema[]).map(of));
  switch (type) {
    case 'object':
      return objects(schema, named);
    case 'array':
      return fc.array(of(schema.items as Schema), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Math.min(Number(schema.maxItems ?? 3), 3),
      });
    case 'string':
      return strings(schema);
    case 'integer':
      return fc.integer({ min: Number(schema.minimum ?? -9), max: Number(schema.maximum ?? 9_999) });
    case 'number':
      return fc.double({ min: Number(schema.minimum), max: Number(schema.maximum), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objects(schema: Schema, named: Record<string, Schema>): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = Object.entries(properties as Record<string, Schema>).map(
    ([name, one]): [string, fc.Arbitrary<unknown>] => [name, fromSchema(one, named)],
  );
  const known = fc.record<Record<string, unknown>>(Object.fromEntries(members), {
    requiredKeys: required as never[],
  });
  if (members.length > 0 || typeof additionalProperties !== 'object') return known;
  return fc.dictionary(fc.string({ maxLength: 5 }), fromSchema(additionalProperties as Schema, named), {
    maxKeys: 3,
  });
}

function strings({ format, pattern, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  // None of them is resolved, let alone reached.
  if (format === 'uri') return fc.constantFrom('https://hooks.invalid/a', 'http://hooks.invalid:8080/b?c=d');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(String(pattern)));
  const most = Math.min(Number(maxLength ?? 20), 20);
  return fc.string({ unit: 'grapheme', minLength: Number(minLength ?? 0), maxLength: most });
}
