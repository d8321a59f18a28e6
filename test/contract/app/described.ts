/** The API's document, as tests look things up in it. */
import type { AnySchemaObject } from 'ajv';
import { openApi } from '../../../src/http/reference/document.ts';
import type { Operation, PathItem } from '../../../src/http/reference/types.ts';

/** Every App has another address. */
const BASE = 'http://app.test';

export const document = openApi(BASE);

const ROUTES = Object.entries(document.paths).map(([path, item]) => ({
  path,
  item,
  // A slash at the end makes no difference, and everything but the root answers below /api as well.
  pattern: path === '/' ? /^\/$/ : new RegExp(`^(?:/api)?${path.replace(/\{\w+\}/g, '[^/]+')}/?$`),
}));

export interface Described {
  /** `GET /jobs/{id}` */
  name: string;
  /** None: the address takes another method. */
  operation: Operation | undefined;
}

/** What the document says of a request; undefined: nothing, not even of its address. */
export function findDescribed(method: string, path: string): Described | undefined {
  // As the App reads it: `/jobs/..` is `/`.
  const url = path.startsWith('/') ? `${BASE}${path}` : path;
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  const route = ROUTES.find(({ pattern }) => pattern.test(pathname));
  if (!route) return undefined;
  const asked = method === 'HEAD' ? 'get' : method.toLowerCase();
  return { name: `${method} ${route.path}`, operation: route.item[asked as keyof PathItem] };
}

/**
 * Schemas by name, stricter than the document: what it does not name may be sent one day, but is not today. A problem's
 * type is at whatever address the App has.
 */
export const schemas = tighten(document.components.schemas) as Record<string, AnySchemaObject>;

export function tighten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tighten);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: String(value.$ref).replace('#/components/schemas/', '') };
  if ('const' in value && String(value.const).startsWith(BASE))
    return { type: 'string', pattern: `${String(value.const).slice(BASE.length)}$` };
  const inside = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tighten(one)]));
  return 'properties' in value && 'type' in value && value.type === 'object'
    ? { additionalProperties: false, ...inside }
    : inside;
}
