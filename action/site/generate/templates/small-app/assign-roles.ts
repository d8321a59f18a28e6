/** Gives each planned element the role that fits it best, and every other role its usual name. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import { plannedAttributes, says } from '../kit/elements.ts';
import type { Role } from './app.ts';
import type { StoredRole } from './settings.ts';

export type StoredRoles = Record<string, StoredRole>;

interface Options {
  plan: SitePlan;
  /** Roles of an earlier round; they keep their names. */
  earlier: StoredRoles;
}

/** Roles whose element the task names, by the role's name. */
export function assignRoles(roles: readonly Role[], { plan, earlier }: Options): StoredRoles {
  const elements = plan.elements.map((element) => ({ element, near: nearWords(element, plan.brief) }));
  const taken = new Set(Object.values(earlier).map(({ id }) => id));
  const assigned: StoredRoles = {};
  for (const [name, role] of Object.entries(earlier)) {
    const again = plan.elements.find(({ id }) => id === role.id);
    const attributes = { ...role.attributes, ...(again && plannedAttributes(again)) };
    assigned[name] = { ...role, attributes };
  }
  const open = roles.filter(({ name }) => !assigned[name]);
  const pairs = open
    .flatMap((role) => elements.map((one) => ({ role, ...one, points: pointsFor(role, one) })))
    .filter(({ points }) => points >= ENOUGH)
    .toSorted((a, b) => b.points - a.points);
  // What has no telling name is, in a first round, the place for what the app is about.
  const isFirst = Object.keys(earlier).length === 0;
  const guesses = open
    .filter(({ isMain }) => isMain && isFirst)
    .flatMap((role) => elements.filter((one) => isLikely(role, one)).map((one) => ({ role, ...one })));
  for (const { role, element } of [...pairs, ...guesses]) {
    if (assigned[role.name] || taken.has(element.id)) continue;
    taken.add(element.id);
    assigned[role.name] = {
      id: element.id,
      tag: element.tag && role.tags.includes(element.tag) ? element.tag : (role.tags[0] ?? 'div'),
      attributes: plannedAttributes(element),
    };
  }
  return assigned;
}

const ENOUGH = 2;
/** Words that tell the tag; the last one counts. */
const HINTS: readonly [RegExp, RegExp][] = [
  [/\b(?:btn|button|knopf|schaltfläche|bouton|bot[oó]n)s?(?!\p{L})/gu, /^button$/],
  [
    /\b(?:inputs?|fields?|textbox|text box|(?:eingabe|text)?feld|champ|campo)\b/g,
    /^(?:input|textarea|select)$/,
  ],
  [/\b(?:selects?|dropdowns?|drop-downs?|picker)\b/g, /^(?:select|input)$/],
  [/\b(?:list[ae]?|container|section|area)\b/g, /^(?:ul|ol|div|section|table|tbody|form|fieldset|textarea)$/],
];

interface Near {
  element: PlannedElement;
  /** What the brief says around the id. */
  near: string;
}

/** The words before the id, and those behind it that are still about it: "#wipe that clears the list". */
function nearWords({ id, mention }: PlannedElement, brief: string): string {
  const rest = brief.split(new RegExp(`#${RegExp.escape(id)}(?![\\w-])`))[1] ?? '';
  const after =
    /^["'`)]*\s+((?:that|which|to|for|shows?|displays?|button|input|field|select|list)\b[^,.;:#\n]{0,40})/.exec(
      rest,
    );
  return `${mention.slice(-45)} ${after?.[1]?.split(/\band\b/)[0] ?? ''}`.toLowerCase();
}

/** Words around an id speak for a role; only those of the id itself speak against one. */
function pointsFor(role: Role, { element, near }: Near): number {
  const isClass = element.attributes.class === element.id;
  // A class can stand for one element, but an id never for many.
  if (!fitsTag(role, element) || (role.isRepeated && !isClass)) return 0;
  const own = role.fit?.(element) ?? 0;
  const named = says({ ...element, mention: '' }, role.about);
  const told = says(
    { ...element, id: '', mention: near },
    role.about.filter(([, weight]) => weight > 0),
  );
  const points = own + named * 2 + (named < 0 ? 0 : told);
  if (points <= 0 || isContrary(role, { element, near })) return 0;
  return points + (role.isRepeated ? 1 : 0) + (element.tag === undefined ? 0 : 1);
}

function fitsTag(role: Role, { tag }: PlannedElement): boolean {
  return tag === undefined || role.tags.includes(tag);
}

function isContrary(role: Role, { element, near }: Near): boolean {
  if (element.tag !== undefined) return false;
  const words = `${near} ${element.id.replace(/(?<=[a-z])(?=[A-Z])|[-_]/g, ' ').toLowerCase()}`;
  const found = HINTS.flatMap(([hint, tags]) =>
    [...words.matchAll(hint)].map(({ index }) => ({ index, tags })),
  );
  const last = found.toSorted((a, b) => b.index - a.index)[0];
  return last !== undefined && !role.tags.some((tag) => last.tags.test(tag));
}

function isLikely(role: Role, one: Near): boolean {
  const { element, near } = one;
  if (element.attributes.class === element.id || !fitsTag(role, element) || isContrary(role, one))
    return false;
  const isRead = element.tag !== undefined || element.numeric || element.nonEmpty;
  return (
    isRead ||
    /\b(?:in|inside|into|within|shows?|input|field|(?:eingabe|text)?feld|champ|campo)\s*$/.test(
      element.mention,
    ) ||
    near.trim() === ''
  );
}
