/**
 * The numbers that checks expect as results. They are answers: read only so that they can be kept out of pages,
 * never to be put in.
 */
import type { AnyNode } from 'acorn';
import { parseScript } from './parse-script.ts';
import { propertyName } from './property-name.ts';
import { walk } from './walk.ts';

/** Smaller whole numbers are counts, tolerances, positions. */
const LEAST = 100;
const NUMBER_TEXT = /^\s*-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s*$/;

export function expectedNumbers(check: string): number[] {
  const parsed = parseScript(check);
  if (!parsed.ok) return [];
  const found = new Set<number>();
  walk(parsed.program, (node, parents) => {
    const value = numberIn(node);
    if (value === undefined || isCount(parents.at(-1))) return;
    if (Math.abs(value) >= LEAST || (!Number.isInteger(value) && Math.abs(value) >= 1)) found.add(value);
  });
  return [...found];
}

function numberIn(node: AnyNode): number | undefined {
  if (node.type !== 'Literal') return undefined;
  if (typeof node.value === 'number') return node.value;
  return typeof node.value === 'string' && NUMBER_TEXT.test(node.value)
    ? Number(node.value.replaceAll(',', ''))
    : undefined;
}

/** `rows.length === 120`, and the milliseconds of a timer. */
function isCount(parent: AnyNode | undefined): boolean {
  if (parent?.type === 'CallExpression') {
    return parent.callee.type === 'Identifier' && /^set(?:Timeout|Interval)$/.test(parent.callee.name);
  }
  if (parent?.type !== 'BinaryExpression') return false;
  return [parent.left, parent.right].some((side) => propertyName(side as AnyNode) === 'length');
}
