/** Finds the planned elements that no page makes. A model that invents other ids is the commonest wrong answer. */
import type { FileTree } from '../../context.ts';
import type { PlannedElement, SitePlan } from '../../generate/plan-types.ts';

const CODE = /\.(?:html?|[cm]?js)$/i;
const PAGE = /\.html?$/i;

/** Sentences for the model; none where there is no page. */
export function missingElements(plan: SitePlan, files: FileTree): string[] {
  if (![...files.keys()].some((path) => PAGE.test(path))) return [];
  const code = [...files]
    .flatMap(([path, bytes]) => (CODE.test(path) ? [bytes.toString('utf8')] : []))
    .join('\n');
  return plan.elements.filter((element) => !isMade(element, code)).map(describe);
}

function isMade({ id, attributes }: PlannedElement, code: string): boolean {
  const word = RegExp.escape(id);
  if (markerOf({ id, attributes })) return new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code);
  // In markup, as a property, or through setAttribute; merely being looked up makes no element.
  return new RegExp(`\\bid['"\`]?\\s*[=:,]\\s*\\\\?["'\`]?${word}(?![\\w-])`).test(code);
}

/** The attribute that the element is named by, where that is not its id; an equal `name` or `type` names nothing. */
function markerOf({ id, attributes }: Pick<PlannedElement, 'id' | 'attributes'>): string | undefined {
  return Object.keys(attributes).find((name) => /^(?:class$|data-)/.test(name) && attributes[name] === id);
}

function describe({ id, tag, attributes }: PlannedElement): string {
  const attribute = markerOf({ id, attributes }) ?? 'id';
  const kind = tag ? `<${tag}> element` : 'element';
  return `The page has no ${kind} with ${attribute}="${id}"; the task names it exactly so.`;
}
