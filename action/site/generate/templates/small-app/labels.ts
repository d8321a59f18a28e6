/** Texts that a task wants on buttons: from its checks, or quoted in the brief. A name of a control is no answer. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import type { Role } from './app.ts';
import type { StoredRoles } from './assign-roles.ts';

const LONGEST = 30;
const QUOTED = /["“„'‘`]([^"“”„'‘’`#.<>\n]{1,30})["”'’`]/gu;
/** `a button labelled "Go"`, `buttons "A" and "B"`, `"A" and "B" buttons`. */
const BUTTONS = /\b(?:buttons?|labell?ed|labels?|captioned)\b[^.\n]*|[^.\n]*\bbuttons?\b/giu;

export function chooseLabels(
  plan: SitePlan,
  roles: readonly Role[],
  { assigned, earlier }: { assigned: StoredRoles; earlier: Record<string, string> },
): Record<string, string> {
  const labels = { ...earlier };
  const quoted = (plan.brief.match(BUTTONS) ?? []).flatMap((clause) =>
    [...clause.matchAll(QUOTED)].map(([, text = '']) => text.trim()),
  );
  for (const role of roles.filter(({ tags }) => tags.includes('button'))) {
    const element = plan.elements.find(({ id }) => id === assigned[role.name]?.id);
    const label = ownLabel(plan.brief, element) ?? quoted.find((text) => isAbout(role, text));
    if (label) labels[role.name] ??= label;
  }
  return labels;
}

function ownLabel(brief: string, element: PlannedElement | undefined): string | undefined {
  if (!element) return undefined;
  const word = element.words.find((text) => text.trim() !== '' && text.length <= LONGEST);
  if (word) return word;
  const after = brief.split(`#${element.id}`)[1]?.slice(0, 80) ?? '';
  return /^["'`)]?[^.;#]{0,25}\b(?:label\w*|text|caption\w*|says?|saying|reads?|reading)\s+["“'‘`]([^"”'’`\n]{1,30})["”'’`]/iu.exec(
    after,
  )?.[1];
}

/** A text that fits the role's words, but is not the name of an element. */
function isAbout(role: Role, text: string): boolean {
  if (/^[\w]+[-_][\w-]+$/.test(text)) return false;
  return (
    role.about.reduce(
      (points, [words, weight]) => points + (words.test(text.toLowerCase()) ? weight : 0),
      0,
    ) >= 2
  );
}
