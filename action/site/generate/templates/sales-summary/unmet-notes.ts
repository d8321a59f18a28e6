/** What a brief or a check names and this page does not have, said instead of pretended. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import { idsIn } from '../kit/feature.ts';
import { PAGE_IDS } from './pick-element.ts';
import type { SalesSettings } from './settings.ts';

export function unmetNotes(plan: SitePlan, settings: SalesSettings): string[] {
  const { features, totalId } = settings;
  const made = Object.values(features).flatMap(idsIn);
  const unmet = plan.elements
    .filter(({ id }) => id !== totalId && !PAGE_IDS.has(id) && !made.includes(id))
    .map(nameOf);
  return [
    ...(unmet.length > 0 ? [`Asked for, but no part of this page provides it: ${unmet.join(', ')}.`] : []),
    ...(plan.unknownLibraries.length > 0
      ? [`The brief speaks of ${plan.unknownLibraries.join(', ')}; this page does not use it.`]
      : []),
  ];
}

function nameOf({ id, attributes }: PlannedElement): string {
  return attributes.class === id ? `.${id}` : `#${id}`;
}
