/** Which of the ids a task names belong to the form, its inputs and button, and the place of the result. */
import { z } from 'zod';
import type { PlannedElement } from '../../plan-types.ts';
import { pickElement, plannedAttributes } from '../kit/elements.ts';
import { wordsOf } from './fields.ts';

const control = z.object({ id: z.string(), attributes: z.record(z.string(), z.string()) });
export type Control = z.infer<typeof control>;

/** Only what a task asked for; the page has names of its own for the rest. */
export const controls = z.object({
  form: control.optional(),
  button: control.optional(),
  result: control.optional(),
  inputs: z.array(control),
});
export type Controls = z.infer<typeof controls>;

const FORM = /\b(?:form|frm)\b/;
const FORM_BEFORE = /\b(?:form|formular|formulario|formulaire)$/;
const INPUT = /\b(?:input|text ?box|text ?field|query|field|search box)$/;
const BUTTON = /\b(?:button|btn|submit|refresh|reload)\b/;
const RESULT =
  /\b(?:results?|output|card|details?|info|display|container|panel|data|response|profile|section)$/;
const ABOUT_STATE = /\b(?:status|error|alert|message|notice|loading|token)\b/;

export function pickControls(
  elements: readonly PlannedElement[],
  { inputNames, earlier = { inputs: [] } }: { inputNames: readonly string[]; earlier: Controls | undefined },
): Controls {
  const taken = new Set(controlIds(earlier));
  const pick = (score: (element: PlannedElement) => number): Control | undefined => {
    const free = elements.filter(({ id }) => !taken.has(id));
    const element = pickElement(free, score);
    if (!element) return undefined;
    taken.add(element.id);
    return { id: element.id, attributes: plannedAttributes(element) };
  };
  const form = earlier.form ?? pick((one) => formPoints(one));
  const button = earlier.button ?? pick((one) => tagPoints(one, /^button$/, BUTTON));
  const inputs = inputNames.flatMap(
    (name, index) => earlier.inputs[index] ?? pick((one) => inputPoints(one, name)) ?? [],
  );
  const result = earlier.result ?? pick((one) => (isResult(one) ? 1 : 0));
  return { ...(form && { form }), ...(button && { button }), ...(result && { result }), inputs };
}

export function controlIds({ form, button, result, inputs }: Controls): string[] {
  return [form, button, result, ...inputs].flatMap((one) => one?.id ?? []);
}

function formPoints({ tag, id, mention, descendants }: PlannedElement): number {
  if (tag !== undefined) return tag === 'form' ? 3 : 0;
  if (descendants.some((one) => /^(?:input|button|label)$/.test(one))) return 2;
  const before = wordsOf(mention).replace(/ (?:id|with|whose|called|named|has|the|an)\b/g, '');
  return FORM.test(wordsOf(id)) ? 2 : FORM_BEFORE.test(before.trim()) ? 1 : 0;
}

/** An input is told by its tag or by what its id ends with; "username" alone could be where one is shown. */
function inputPoints(element: PlannedElement, name: string): number {
  const points = tagPoints(element, /^input$/, INPUT);
  const own = wordsOf(element.id)
    .split(' ')
    .some((word) => word !== '' && wordsOf(name).includes(word));
  return points > 0 ? points + (own ? 2 : 0) : 0;
}

function tagPoints({ tag, id, mention }: PlannedElement, tags: RegExp, words: RegExp): number {
  if (tag !== undefined) return tags.test(tag) ? 3 : 0;
  return (words.test(wordsOf(id).trim()) ? 2 : 0) + (words.test(wordsOf(mention).trim()) ? 1 : 0);
}

function isResult({ tag, id }: PlannedElement): boolean {
  const words = wordsOf(id).trim();
  const isBlock = tag === undefined || /^(?:div|section|article|main|aside|dl)$/.test(tag);
  return isBlock && RESULT.test(words) && !ABOUT_STATE.test(words);
}
