/**
 * Who brings the page's main heading. A document with one heading of the first level is the page's subject, so that
 * heading is the page's; otherwise the page has its own, and the document's headings stand below it.
 */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import type { Heading } from './render/markdown-renderer.ts';

export interface HeadingPlan {
  isDocuments: boolean;
  headingShift: number;
}

interface Options {
  plan: SitePlan;
  /** What a task wants the page's heading to say. */
  heading: string | undefined;
  /** Whether a task names the element of the page's heading. */
  isOwn: boolean;
  outputId: string;
  headings: readonly Heading[];
}

export function planHeadings({ plan, heading, isOwn, outputId, headings }: Options): HeadingPlan {
  const main = headings.filter(({ depth }) => depth === 1).map(({ text }) => text);
  const isOther = isOwn || (heading !== undefined && !main[0]?.includes(heading));
  if (main.length === 1 && !isOther) return { isDocuments: true, headingShift: 0 };
  const output = plan.elements.find(({ id }) => id === outputId);
  const keepsLevels = main.length === 0 || asksForLevels(plan, output);
  return { isDocuments: false, headingShift: keepsLevels ? 0 : 1 };
}

/** A check that looks for an `h2` in the output means the document's own level; of several selectors one is enough. */
function asksForLevels(plan: SitePlan, output: PlannedElement | undefined): boolean {
  const isAlone = plan.selectors.some(
    ({ selector }) => /\bh[1-6]\b/.test(selector) && !selector.includes(','),
  );
  return (
    (isAlone && (output?.descendants ?? []).some((tag) => /^h[1-6]$/.test(tag))) ||
    plan.includes.some((text) => /<h[1-6]\b/i.test(text))
  );
}
