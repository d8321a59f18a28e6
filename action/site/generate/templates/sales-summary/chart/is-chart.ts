/** Which elements of a task are charts, and which charts it wants without giving them a name. */
import { newElement } from '../../../plan-elements.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { isChoiceLike, isTableLike } from '../../kit/elements.ts';
import { nameWords } from '../find-column.ts';

export const CHART =
  /\b(?:charts?|graphs?|plots?|histograms?|pie|doughnut|donut|visuali[sz]ations?|diagrams?)\b/i;
const CHART_NAME =
  /\b(?:chart|graph|plot|histogram|pie|doughnut|donut|canva|canvas|viz|visuali[sz]ation|trend)\b/;
const PART =
  /\b(?:title|legend|caption|type|select|filter|toggle|button|btn|table|data|download|label|heading|status|error|message|loading|description|container|wrapper|section)\b/;
const DRAWABLE = /^(?:canvas|svg|div|figure|section)$/;
/** "Draw a bar chart of sales by region in #plot": the chart is the object of these words. */
const LEADS =
  /\b(?:charts?|graphs?|plots?|histograms?|visuali[sz]ations?)\b(?!.*\b(?:filter|select|button|table|total|dropdown|input|search)\b)/i;
/** One of several wishes: up to the next "and a …", comma or sentence. */
const CLAUSE_END =
  /[.;!?\n]\s|[,;\n]|\band\b(?=\s+(?:an?|another|one|by\s+\p{L}+\s+as)\b)|(?<=\bcharts?\b[^.;\n]*)\band\b(?=\s+(?:bar|line|pie|doughnut|donut)\b)/iu;
const ANOTHER =
  /\b(?:an?|another|one|draw|plot|visuali[sz]e|add|show|include|with)\b|^[\s*•-]*(?:bar|line|pie|doughnut|donut)\s+chart\b(?!\s+(?:must|should))/i;
const REFUSED = /\b(?:no|without|not|never|don't)\b/i;

export function isChart(element: PlannedElement): boolean {
  const { tag, id, mention } = element;
  if (tag !== undefined && !DRAWABLE.test(tag)) return false;
  if (tag === 'canvas') return true;
  if (isTableLike(element) || isChoiceLike(element) || element.numeric) return false;
  if (element.descendants.some((one) => /^(?:canvas|svg|rect|path)$/.test(one))) return true;
  const name = nameWords(id).join(' ');
  if (PART.test(name)) return false;
  return CHART_NAME.test(name) || LEADS.test(mention);
}

/** Charts in words only, as elements with names of our own. */
export function chartsInWords(brief: string, elements: readonly PlannedElement[]): PlannedElement[] {
  if (elements.some(isChart)) return [];
  const wishes = brief
    .split(CLAUSE_END)
    .filter((clause) => CHART.test(clause) && ANOTHER.test(clause) && !REFUSED.test(clause));
  return wishes.map((clause, index) =>
    newElement({ id: `page-chart-${hash(clause, index)}`, mention: clause.toLowerCase(), attributes: {} }),
  );
}

/** The words of a wish make its name, so that another round's other wish has another one. */
function hash(clause: string, index: number): string {
  const words = nameWords(clause).filter((word) => /^[a-z0-9]+$/.test(word) && word.length > 3);
  return [
    ...words.filter((word) => !/^(?:chart|show|with|draw|that|this|data)$/.test(word)).slice(0, 4),
    index + 1,
  ].join('-');
}
