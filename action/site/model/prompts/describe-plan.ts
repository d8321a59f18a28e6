/** The plan in words for a model: what has to be there. What a check expects as a result is deliberately left out. */
import type { PlannedElement, SitePlan } from '../../generate/plan-types.ts';
import { fenceData } from './fence-data.ts';

export function describeBrief({ brief }: SitePlan): string {
  return fenceData('brief', brief);
}

export function describeChecks({ checks }: SitePlan): string {
  return checks.map(({ kind, text, round }) => fenceData('check', text, { kind, round })).join('\n');
}

export function describePlan(plan: SitePlan): string {
  const lines = [
    plan.title !== undefined && `The title is exactly: ${plan.title}`,
    plan.heading !== undefined && `The h1 says: ${plan.heading}`,
    ...plan.elements.map(describeElement),
    ...plan.resources.map(
      ({ tag, attribute, contains }) => `A <${tag}> whose ${attribute} contains: ${contains}`,
    ),
    plan.libraries.length > 0 && `Libraries asked for: ${plan.libraries.join(', ')}`,
    plan.unknownLibraries.length > 0 && `Also named: ${plan.unknownLibraries.join(', ')}`,
    plan.parameters.length > 0 && `Parameters of the page's address: ${plan.parameters.join(', ')}`,
    ...plan.scriptLiterals.map((text) => `The first script holds, word for word: ${text}`),
    ...Object.entries(plan.minimumCounts).map(
      ([selector, count]) => `At least ${count} elements match: ${selector}`,
    ),
  ];
  const found = lines.filter((line) => line !== false);
  return found.length === 0 ? '' : fenceData('plan', found.map((line) => `- ${line}`).join('\n'));
}

function describeElement(element: PlannedElement): string {
  const attributes = Object.entries({
    ...(Object.values(element.attributes).includes(element.id) ? {} : { id: element.id }),
    ...element.attributes,
  }).map(([name, value]) => `${name}="${value}"`);
  const facts = [
    element.descendants.length > 0 && `holds ${[...new Set(element.descendants)].join(', ')}`,
    element.optionValues.length > 0 && `has options ${element.optionValues.join(', ')}`,
    element.dataset.length > 0 && `sets ${element.dataset.map((name) => `data-${name}`).join(', ')}`,
    element.nonEmpty && 'holds some text as soon as the page has loaded',
    element.numeric && 'its text is a bare number: no sign, separator or label inside',
  ].filter((fact) => fact !== false);
  return `A <${element.tag ?? 'any tag'} ${attributes.join(' ')}>${facts.map((fact) => `; ${fact}`).join('')}`;
}
