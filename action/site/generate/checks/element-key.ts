/**
 * What a task calls an element by: its id, or a class or data attribute that only this element can mean. Where
 * there is no id, the name serves as one, so that the rest of the plan knows elements by ids only.
 */
import type { SelectorStep } from './selector.ts';

export interface ElementKey {
  id: string;
  /** What the element must carry to be found. */
  attributes: Record<string, string>;
}

/** Classes that frameworks put on many elements; they name none. */
const FRAMEWORK_CLASS =
  /^(table|card|container|row|col|btn|button|form|badge|alert|nav|navbar|text|bg|d|m|p|mb|mt|my|mx|py|px|list|input|active|hidden|loading|error)(-|$)/;

export function elementKey(step: SelectorStep): ElementKey | undefined {
  const id =
    step.id ?? step.attributes.find(({ name, operator }) => name === 'id' && operator === '=')?.value;
  const ownClass = step.classes.find((name) => !FRAMEWORK_CLASS.test(name));
  if (id !== undefined) return { id, attributes: ownClass ? { class: ownClass } : {} };
  const data = step.attributes.find(
    ({ name, operator }) => /^data-(test|cy|qa|role)/.test(name) && operator === '=',
  );
  if (data?.value) return { id: data.value, attributes: { [data.name]: data.value } };
  return ownClass === undefined ? undefined : { id: ownClass, attributes: { class: ownClass } };
}
