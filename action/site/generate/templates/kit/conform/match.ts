/** Which elements of an outline a selector finds; states and positions (`:checked`, `:first-child`) are left out of account. */
import type { SelectorStep } from '../../../checks/selector.ts';
import { descendants, type OutlineNode } from './outline.ts';

export function findAll(root: OutlineNode, steps: readonly SelectorStep[]): OutlineNode[] {
  return [...descendants(root)].filter((node) => isFoundBy(node, steps));
}

function isFoundBy(node: OutlineNode, steps: readonly SelectorStep[]): boolean {
  const last = steps.at(-1);
  if (!last || !meets(node, last)) return false;
  const before = steps.slice(0, -1);
  if (before.length === 0) return true;
  return relatives(node, last.combinator).some((relative) => isFoundBy(relative, before));
}

function relatives(node: OutlineNode, combinator: SelectorStep['combinator']): OutlineNode[] {
  const { parent } = node;
  if (!parent) return [];
  if (combinator === '>') return [parent];
  const index = parent.children.indexOf(node);
  if (combinator === '+') return parent.children.slice(Math.max(0, index - 1), index);
  if (combinator === '~') return parent.children.slice(0, index);
  const ancestors: OutlineNode[] = [];
  for (let one: OutlineNode | undefined = parent; one; one = one.parent) ancestors.push(one);
  return ancestors;
}

export function meets(node: OutlineNode, step: SelectorStep): boolean {
  if (step.tag !== undefined && node.tag !== step.tag) return false;
  const attributes = { ...node.attributes, ...node.lacks };
  if (step.id !== undefined && attributes.id !== step.id) return false;
  const classes = attributes.class?.split(/\s+/) ?? [];
  return (
    step.classes.every((name) => classes.includes(name)) &&
    step.attributes.every((one) => hasValue(attributes[one.name], one))
  );
}

export function hasValue(
  value: string | undefined,
  { operator, value: wanted = '' }: SelectorStep['attributes'][number],
) {
  if (value === undefined || operator === undefined) return value !== undefined;
  if (operator === '^=') return value.startsWith(wanted);
  if (operator === '$=') return value.endsWith(wanted);
  if (operator === '*=') return value.includes(wanted);
  if (operator === '~=') return value.split(/\s+/).includes(wanted);
  return operator === '|=' ? value === wanted || value.startsWith(`${wanted}-`) : value === wanted;
}
