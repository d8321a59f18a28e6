/** Which of the ids a task names is for the company's name, the figures and their years. */
import { z } from 'zod';
import type { PlannedElement } from '../../plan-types.ts';
import { pickElement, plannedAttributes, says as saysOf } from '../kit/elements.ts';

const elementRole = z.object({
  id: z.string(),
  tag: z.string().optional(),
  attributes: z.record(z.string(), z.string()),
});
export type ElementRole = z.infer<typeof elementRole>;

/** Only what a task asked for; `roleElements` fills in the rest. */
export const askedRoles = z.object({
  name: elementRole.optional(),
  maxYear: elementRole.optional(),
  minYear: elementRole.optional(),
  maxValue: elementRole.optional(),
  minValue: elementRole.optional(),
});
export type AskedRoles = z.infer<typeof askedRoles>;
type Role = keyof AskedRoles;

const MAX = /\b(?:max\w*|hi|high\w*|larg\w*|most|peak|top)\b/;
const MIN = /\b(?:min\w*|lo|low\w*|trough|small\w*|least|bottom)\b/;
const YEAR = /\b(?:fy|years?|fiscal)\b/;
const NAME = /\b(?:entity|company|name|issuer|heading)\b/;
const TEXT_TAG = /^(?:span|strong|b|em|output|data|time)$/;

/** In the order in which they are given away: a year is told by more words than a value. */
const SCORES: readonly [Role, (element: PlannedElement) => number][] = [
  ['maxYear', (one) => yearPoints(one, MAX, MIN)],
  ['minYear', (one) => yearPoints(one, MIN, MAX)],
  ['maxValue', (one) => says(one, [[MAX, 2]])],
  ['minValue', (one) => says(one, [[MIN, 2]])],
  ['name', (one) => says(one, [[NAME, 2]]) + (one.tag === 'h1' ? 3 : 0)],
];

function says(element: PlannedElement, patterns: Parameters<typeof saysOf>[1]): number {
  return saysOf({ ...element, id: element.id.replaceAll('_', '-') }, patterns);
}

export function pickRoles(elements: readonly PlannedElement[], earlier: AskedRoles = {}): AskedRoles {
  const roles = { ...earlier };
  for (const [role, score] of SCORES) {
    const taken = Object.values(roles).flatMap((one) => one?.id ?? []);
    const element = pickElement(
      elements.filter(({ id }) => !taken.includes(id)),
      score,
    );
    if (element) roles[role] ??= { id: element.id, tag: element.tag, attributes: plannedAttributes(element) };
  }
  const assigned = Object.values(roles).flatMap((one) => one?.id ?? []);
  const [last, ...others] = elements.filter(({ id }) => !assigned.includes(id));
  // Where all figures have their places, the one name left is the company's.
  if (last && others.length === 0 && !roles.name && assigned.length === SCORES.length - 1)
    roles.name = { id: last.id, tag: last.tag, attributes: plannedAttributes(last) };
  return roles;
}

export function roleElements(roles: AskedRoles): Record<Role, ElementRole> {
  const usual = (id: string): ElementRole => ({ id, attributes: {} });
  return {
    name: roles.name ?? usual('share-entity-name'),
    maxYear: roles.maxYear ?? usual('share-max-fy'),
    minYear: roles.minYear ?? usual('share-min-fy'),
    maxValue: roles.maxValue ?? usual('share-max-value'),
    minValue: roles.minValue ?? usual('share-min-value'),
  };
}

/** A tag that may stand in a line of text; others a task names give way to `span`. */
export function inlineTag({ tag = '' }: ElementRole): string {
  return TEXT_TAG.test(tag) ? tag : 'span';
}

/** A year must be called one; its id says more than the words around it, and where neither does, the order decides. */
function yearPoints(element: PlannedElement, own: RegExp, other: RegExp): number {
  const points = says(element, [[YEAR, 2]]);
  const isNamed = says({ ...element, mention: '' }, [[own, 1]]) > 0;
  const against = isNamed ? 0 : says(element, [[other, 9]]);
  return points > 0 ? points + says(element, [[own, 3]]) - against : 0;
}
