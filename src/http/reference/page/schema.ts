/** Schemas in words: what a value is, and the members of an object. */
import { escapeHtml } from '../../../domain/escape-html.ts';
import type { Schema } from '../types.ts';
import { inline } from './text.ts';

const REF = /^#\/components\/schemas\/(.+)$/;

export const schemaAnchor = (name: string): string => `schema-${name}`;

/** What a value is, as HTML: `integer or null`, a link to a schema with a name. */
export function typeOf(schema: Schema): string {
  const { $ref, anyOf, oneOf, const: only, enum: options, type, items, format } = schema;
  const [, name] = REF.exec(String($ref)) ?? [];
  if (name !== undefined) return `<a href="#${schemaAnchor(name)}">${escapeHtml(name)}</a>`;
  const several = (anyOf ?? oneOf) as Schema[] | undefined;
  if (several) return [...new Set(several.map(typeOf))].join(' or ');
  if (only !== undefined) return `<code class="long">${escapeHtml(JSON.stringify(only))}</code>`;
  if (options) return (options as unknown[]).map((one) => typeOf({ const: one })).join(' ');
  if (type === 'array') return `array of ${typeOf((items ?? {}) as Schema)}`;
  if (type === undefined) return 'any JSON';
  const types = [type].flat().map(String).join(' or ');
  return escapeHtml(format === undefined ? types : `${types} (${format})`);
}

/** Limits and what holds if nothing is sent. */
function limitsOf(schema: Schema): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  const range = (least: unknown, most: unknown, unit: string): string[] => {
    if (least === undefined && most === undefined) return [];
    if (most === undefined) return [`from ${least}${unit}`];
    return [least === undefined ? `at most ${most}${unit}` : `${least} to ${most}${unit}`];
  };
  return [
    ...range(minimum, maximum, ''),
    ...range(minLength, maxLength, ' characters'),
    ...range(minItems, maxItems, ' elements'),
    ...(pattern === undefined ? [] : [`<code class="long">${escapeHtml(String(pattern))}</code>`]),
    ...(schema.default === undefined
      ? []
      : [`default <code class="long">${escapeHtml(JSON.stringify(schema.default))}</code>`]),
  ];
}

export interface Entry {
  name: string;
  schema: Schema;
  /** `required`, `header`. */
  notes?: string[];
  description?: string | undefined;
}

/** Names, what they are, and what they mean. */
export function entries(all: readonly Entry[]): string {
  const rows = all.map(({ name, schema, notes = [], description }) => {
    const type = [typeOf(schema), ...notes, ...limitsOf(schema)].join(', ');
    const text = description === undefined ? '' : `<p>${inline(description)}</p>`;
    return `<dt><code class="long">${escapeHtml(name)}</code></dt>\n<dd><span class="type">${type}</span>${text}${inner(schema)}</dd>\n`;
  });
  return `<dl class="members">\n${rows.join('')}</dl>\n`;
}

/** The members of an object, or of each object that it can be. */
export function membersOf(schema: Schema): string {
  const properties = schema.properties as Record<string, Schema> | undefined;
  const several = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined;
  if (several)
    return several
      .filter(({ $ref }) => $ref === undefined)
      .map(membersOf)
      .join('');
  if (!properties || Object.keys(properties).length === 0) return '';
  const required = new Set(schema.required as string[]);
  return entries(
    Object.entries(properties).map(([name, member]) => ({
      name,
      schema: member,
      notes: required.has(name) ? [] : ['optional'],
      description: member.description as string | undefined,
    })),
  );
}

/** What a member's own value consists of, where that has no name. */
function inner(schema: Schema): string {
  return membersOf(schema.type === 'array' ? ((schema.items ?? {}) as Schema) : schema);
}
