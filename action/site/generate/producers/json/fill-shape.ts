/** Fills a shape: literals of the brief first, then what an earlier round has put there, and `null` for the rest. */
import type { Shape } from './read-shape.ts';

export interface Filled {
  value: unknown;
  /** Paths of what is left open, as in `case_1.reason`. */
  open: string[];
}

export function fillShape(shape: Shape, earlier: unknown, path = ''): Filled {
  if (shape.kind === 'literal') return { value: shape.value, open: [] };
  if (shape.kind === 'open') {
    const isKept = earlier !== undefined && earlier !== null;
    return isKept ? { value: earlier, open: [] } : { value: null, open: [path || 'its value'] };
  }
  const entries: [string, Filled][] = Object.entries(shape.members).map(([name, member]) => {
    const label = shape.kind === 'list' ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    return [name, fillShape(member, memberOf(earlier, name), label)];
  });
  const open = entries.flatMap(([, filled]) => filled.open);
  const values = entries.map(([name, { value }]) => [name, value] as const);
  return {
    value: shape.kind === 'list' ? values.map(([, value]) => value) : Object.fromEntries(values),
    open,
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
