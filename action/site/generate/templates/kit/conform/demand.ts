/** What a plan asks of elements, each as the steps of a selector and how many of them there must be. */
import { parseSelectors, type SelectorStep } from '../../../checks/selector.ts';
import type { PlannedElement, SitePlan } from '../../../plan-types.ts';

export interface Demand {
  /** As the check or brief writes it. */
  name: string;
  steps: readonly SelectorStep[];
  /** Other selectors of the same list: what they find counts, too. */
  others: readonly (readonly SelectorStep[])[];
  count: number;
  attributes: Record<string, string>;
  dataset: readonly string[];
  words: readonly string[];
  mention: string;
  numeric: boolean;
  /** Tags that are looked for inside of it. */
  inside: readonly string[];
}

/** A check may want many; more than this is no page that anybody asked for. */
const MOST = 50;
/** Repairs and the page's frame see to these. */
const NOT_BUILT = /^(script|link|style|title|html|head|body|base|template|noscript)$/;

/** Elements come first: of what a selector names, they say most. */
export function elementDemands({ elements }: SitePlan): Demand[] {
  return elements.map(fromElement);
}

export function selectorDemands(plan: SitePlan): Demand[] {
  return plan.selectors.flatMap((one): Demand[] => {
    const [first = [], ...others] = parseSelectors(one.selector);
    const [last, ...before] = first.toReversed();
    if (
      !last ||
      [last, ...before].some(({ tag }) => NOT_BUILT.test(tag ?? '') && tag !== 'body' && tag !== 'head')
    )
      return [];
    const steps = [...before.toReversed(), withTag(last, one.tag)].filter(
      ({ tag }) => !/^(body|head)$/.test(tag ?? ''),
    );
    const count = Math.min(MOST, plan.minimumCounts[one.selector] ?? 1);
    return steps.length > 0
      ? [{ ...one, name: one.selector, steps, others, count, mention: '', inside: [] }]
      : [];
  });
}

function fromElement({ id, tag, descendants: inside, ...about }: PlannedElement): Demand {
  const { attributes } = about;
  const marker = Object.entries(attributes).find(
    ([name, value]) => value === id && /^(class$|data-)/.test(name),
  );
  const step: SelectorStep = marker
    ? { classes: [], attributes: [{ name: marker[0], operator: '=', value: id }] }
    : { id, classes: [], attributes: [] };
  if (marker?.[0] === 'class') Object.assign(step, { classes: [id], attributes: [] });
  const name = marker?.[0] === 'class' ? `.${id}` : `#${id}`;
  return { ...about, name, steps: [withTag(step, tag)], others: [], count: 1, inside };
}

function withTag(step: SelectorStep, tag: string | undefined): SelectorStep {
  return tag === undefined || step.tag !== undefined ? step : { ...step, tag };
}
