/** The plan without what the app's script makes later: an item of a list is no element that the page lacks. */
import type { SitePlan } from '../../plan-types.ts';
import type { ResolvedApp } from './resolve-app.ts';

export function madeByScript(plan: SitePlan, { roles, elements }: ResolvedApp): SitePlan {
  const classes = roles
    .filter(({ isRepeated }) => isRepeated)
    .flatMap(({ name }) => elements.repeated(name).class?.split(' ') ?? []);
  const isMade = (selector: string) => classes.some((name) => selector.includes(`.${name}`));
  return {
    ...plan,
    elements: plan.elements.filter(({ id, attributes }) => attributes.class !== id || !classes.includes(id)),
    selectors: plan.selectors.filter(({ selector }) => !isMade(selector)),
  };
}
