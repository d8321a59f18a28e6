/** The elements that a task names, each with all that the brief and the checks say of it. */
import { elementKey } from './checks/element-key.ts';
import type { SelectorStep } from './checks/selector.ts';
import { isSafeAttribute, newUse, type SelectorUse } from './checks/selector-use.ts';
import type { PlannedElement } from './plan-types.ts';
import { mentionInCode, type NamedElement } from './read-ids.ts';

/** A use with its selector read. */
export interface ReadUse extends SelectorUse {
  steps: SelectorStep[];
}

export function plannedElements(
  brief: string,
  named: readonly NamedElement[],
  uses: ReadUse[],
): PlannedElement[] {
  const elements = new Map(named.map((one) => [one.id, newElement(one)]));
  for (const use of uses) {
    const keyed = use.steps.flatMap((step, index) => {
      const key = elementKey(step);
      return key ? [{ step, key, inner: use.steps.slice(index + 1) }] : [];
    });
    for (const { step, key, inner } of keyed) {
      const isAround = inner.some((one) => elementKey(one) !== undefined);
      const element = elements.get(key.id) ?? newElement({ ...key, mention: mentionInCode(brief, key.id) });
      elements.set(key.id, element);
      Object.assign(element.attributes, key.attributes);
      // What is asked of an element says nothing about those around it, apart from what they are.
      addUse(element, step, isAround ? { ...use, ...newUse(use.selector) } : use, inner);
    }
  }
  return [...elements.values()];
}

/** An element of which nothing is known but its name. */
export function newElement({ id, mention, tag, attributes }: NamedElement): PlannedElement {
  const about = { id, mention, attributes: { ...attributes }, ...(tag !== undefined && { tag }) };
  return {
    ...about,
    descendants: [],
    optionValues: [],
    dataset: [],
    numeric: false,
    words: [],
    nonEmpty: false,
  };
}

function addUse(element: PlannedElement, step: SelectorStep, use: ReadUse, inner: SelectorStep[]): void {
  const isAboutElement = inner.length === 0;
  const tag = step.tag ?? (isAboutElement ? use.tag : undefined);
  if (tag) element.tag = tag;
  for (const { tag, attributes } of inner) {
    if (tag) element.descendants.push(tag);
    const value = attributes.find(({ name }) => name === 'value')?.value;
    if (tag === 'option' && value !== undefined) element.optionValues.push(value);
  }
  element.words.push(...use.words);
  if (!isAboutElement) return;
  const stepData = step.attributes.flatMap(({ name }) => (name.startsWith('data-') ? [name.slice(5)] : []));
  element.dataset.push(...use.dataset, ...stepData);
  element.numeric ||= use.numeric;
  element.nonEmpty ||= use.nonEmpty;
  for (const { name, operator, value } of step.attributes) {
    if (operator === '=' && value !== undefined && isSafeAttribute(name)) element.attributes[name] = value;
  }
  Object.assign(element.attributes, use.attributes);
}
