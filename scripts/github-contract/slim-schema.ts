/** A piece of JSON Schema or of OpenAPI, as it was read. */
export type Json = { [member: string]: unknown };

/** What checks nothing. `default` would only say what GitHub assumes. */
const TALK = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'readOnly',
  'discriminator',
  'default',
]);
/** Whose members have names of their own, not keywords. */
const MAPS = new Set(['properties', 'patternProperties', 'definitions']);

/**
 * A schema without its talk, as plain JSON Schema: OpenAPI's `nullable` becomes a type, and references are the
 * schemas' bare names, each of which is given to `onReference`.
 */
export function slimSchema(schema: unknown, onReference: (name: string) => void): unknown {
  if (Array.isArray(schema)) return schema.map((item) => slimSchema(item, onReference));
  if (typeof schema !== 'object' || schema === null) return schema;
  const slim: Json = {};
  for (const [member, value] of Object.entries(schema).toSorted(byName)) {
    if (TALK.has(member) || member.startsWith('x-') || member === 'nullable') continue;
    if (MAPS.has(member)) {
      const named = Object.entries(value as Json).toSorted(byName);
      slim[member] = Object.fromEntries(named.map(([name, one]) => [name, slimSchema(one, onReference)]));
    } else if (member === 'enum' || member === 'required') slim[member] = value;
    else if (member === '$ref') {
      const name = String(value).replace('#/components/schemas/', '');
      onReference(name);
      slim.$ref = name;
    } else slim[member] = slimSchema(value, onReference);
  }
  return 'nullable' in schema && schema.nullable === true ? orNull(slim) : slim;
}

function orNull({ type, ...rest }: Json): Json {
  if (typeof type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const values = Array.isArray(rest.enum) ? { enum: [...rest.enum, null] } : {};
  return { type: [type, 'null'], ...rest, ...values };
}

export function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
