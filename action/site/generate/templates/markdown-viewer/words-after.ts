/** "#count shows the words": where nothing leads up to an id, what follows it says what the element is for. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';

const LONGEST = 90;

export function withWordsAfter(plan: SitePlan): SitePlan {
  const elements = plan.elements.map((element) =>
    element.mention.trim() === '' ? { ...element, mention: wordsAfter(plan.brief, element) } : element,
  );
  return { ...plan, elements };
}

function wordsAfter(brief: string, { id }: PlannedElement): string {
  const start = brief.search(
    new RegExp(`(?<![\\w-])${id.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-])`, 'u'),
  );
  if (start === -1) return '';
  const after = brief.slice(start + id.length, start + id.length + LONGEST);
  return (after.split(/[.;,\n](?:\s|$)|\band\b|#[a-z]/iu)[0] ?? '').toLowerCase();
}
