/**
 * The parts of a page that a task may name: each role gets the planned element that fits it best, and its usual
 * name where none does. Roles keep their names in later rounds, so they are stored.
 */
import { z } from 'zod';
import type { PlannedElement } from '../../plan-types.ts';
import { attributesHtml, isTableLike, plannedAttributes, says } from './elements.ts';

export interface Role {
  name: string;
  /** The usual id. */
  id: string;
  /** Tags it can have; the first is the usual one. */
  tags: readonly string[];
  /** What its id, and less so the words of the brief before it, say of it. */
  about: readonly [RegExp, number][];
}

export const storedRoles = z.record(
  z.string(),
  z.object({ id: z.string(), tag: z.string(), attributes: z.record(z.string(), z.string()) }),
);
export type StoredRoles = z.infer<typeof storedRoles>;

export interface Roles {
  isAsked(name: string): boolean;
  id(name: string): string;
  tag(name: string): string;
  /** An element of the role with its name and all that the task wants of it; its content is HTML. */
  element(name: string, attributes: Record<string, string | undefined>, content?: string): string;
}

const VOID = /^(?:img|input)$/;
const ENOUGH = 2;
/** What a name's own words say of the kind of element, where no tag is known. */
const KINDS: readonly [RegExp, RegExp][] = [
  [/\b(?:btn|button)\b/, /^button$/],
  [/\b(?:input|field|textbox|box|bar)\b/, /^(?:input|textarea)$/],
  [/\b(?:select|dropdown|picker|chooser)\b/, /^select$/],
  [/\b(?:container|wrapper|section|area|panel)\b/, /^(?:div|section|article|ul|figure)$/],
  [/\b(?:tbody|rows)\b|table-body/, /^tbody$/],
];

/** Roles that the task names an element for, over those of earlier rounds. */
export function assignRoles(
  roles: readonly Role[],
  elements: readonly PlannedElement[],
  earlier: StoredRoles,
): StoredRoles {
  const assigned: StoredRoles = {};
  for (const [name, role] of Object.entries(earlier)) {
    const again = elements.find(({ id }) => id === role.id);
    const more = again ? plannedAttributes(again) : {};
    assigned[name] = { ...role, attributes: { ...role.attributes, ...more } };
  }
  const taken = new Set(Object.values(assigned).map(({ id }) => id));
  const pairs = roles
    .flatMap((role) => elements.map((element) => ({ role, element, points: pointsFor(role, element) })))
    .filter(({ points }) => points >= ENOUGH)
    .toSorted((a, b) => b.points - a.points);
  for (const { role, element } of pairs) {
    if (assigned[role.name] || taken.has(element.id)) continue;
    taken.add(element.id);
    const tag = element.tag ?? role.tags[0] ?? 'div';
    assigned[role.name] = { id: element.id, tag, attributes: plannedAttributes(element) };
  }
  return assigned;
}

function pointsFor({ tags, about }: Role, element: PlannedElement): number {
  const { tag, id } = element;
  if (tag !== undefined && !tags.includes(tag)) return 0;
  if (tag === undefined && isTableLike(element) && !tags.some((one) => /^(?:table|tbody)$/.test(one)))
    return 0;
  const words = id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').replaceAll('_', '-');
  const named = says({ ...element, id: words, mention: '' }, about);
  const points = named * 2 + says({ ...element, id: '' }, about);
  if (points <= 0) return 0;
  const kinds = KINDS.filter(([pattern]) => pattern.test(words.toLowerCase()));
  const isContrary =
    tag === undefined &&
    !element.numeric &&
    kinds.length > 0 &&
    !kinds.some(([, own]) => tags.some((one) => own.test(one)));
  return points + (tag === undefined ? 0 : 1) - (isContrary ? 6 : 0);
}

interface PlayOptions {
  roles: readonly Role[];
  assigned: StoredRoles;
  /** Ids that the task means for something else are not used. */
  elements: readonly PlannedElement[];
}

export function playRoles({ roles, assigned, elements }: PlayOptions): Roles {
  const find = (name: string) => {
    const role = roles.find((one) => one.name === name);
    const usual = role?.id ?? name;
    const id = elements.some((one) => one.id === usual) ? `page-own-${usual}` : usual;
    return assigned[name] ?? { id, tag: role?.tags[0] ?? 'div', attributes: {} };
  };
  return {
    isAsked: (name) => assigned[name] !== undefined,
    id: (name) => find(name).id,
    tag: (name) => find(name).tag,
    element(name, own, content = '') {
      const { id, tag, attributes } = find(name);
      const classes = [own.class, attributes.class].filter(Boolean).join(' ');
      // The task's wishes come last, but where things are is not for it to say.
      const { src = attributes.src } = own;
      const all = attributesHtml({ id, ...own, ...attributes, src, class: classes || undefined });
      return VOID.test(tag) ? `<${tag}${all}>` : `<${tag}${all}>${content}</${tag}>`;
    },
  };
}
