/** The selectors that an expression finds elements by: queries, queries inside what others found, `document.forms`. */
import type { AnyNode } from 'acorn';
import { propertyName } from './property-name.ts';
import { type NamedStrings, stringValues } from './string-values.ts';

/** Makes a selector of a query's argument. */
const QUERIES = new Map<string, (argument: string) => string>([
  ['querySelector', (text) => text],
  ['querySelectorAll', (text) => text],
  ['getElementById', (text) => `#${text}`],
  ['getElementsByClassName', (text) => `.${text.trim().replace(/\s+/g, '.')}`],
  ['getElementsByTagName', (text) => text],
  ['getElementsByName', (text) => `[name="${text}"]`],
]);
const COLLECTIONS = new Map([
  ['forms', 'form'],
  ['images', 'img'],
  ['links', 'a[href]'],
  ['scripts', 'script'],
]);

/** What names stand for elements. */
export type FoundBy = (name: string) => readonly string[];

export function findSelectors(node: AnyNode, strings: NamedStrings, foundBy: FoundBy): readonly string[] {
  if (node.type === 'MemberExpression') {
    const isDocument = node.object.type === 'Identifier' && node.object.name === 'document';
    const collection = COLLECTIONS.get(propertyName(node) ?? '');
    return isDocument && collection ? [collection] : [];
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  const toSelector = QUERIES.get(propertyName(node.callee) ?? '');
  const texts = toSelector ? stringValues(node.arguments[0], strings) : [];
  const scopes = texts.length > 0 ? scopesOf(node.callee.object, strings, foundBy) : [];
  return scopes.flatMap((scope) =>
    texts.map((text) => [scope, toSelector?.(text)].filter(Boolean).join(' ')),
  );
}

/** `['']` for the whole document, and for objects of which nothing is known. */
function scopesOf(node: AnyNode, strings: NamedStrings, foundBy: FoundBy): readonly string[] {
  const own = node.type === 'Identifier' ? foundBy(node.name) : findSelectors(node, strings, foundBy);
  if (own.length > 0) return own;
  if (node.type === 'ChainExpression') return scopesOf(node.expression, strings, foundBy);
  return node.type === 'MemberExpression' ? scopesOf(node.object, strings, foundBy) : [''];
}
