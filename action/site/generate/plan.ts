/** Plans a site from evidence: the brief, the checks of this and of earlier rounds, and nothing else. */
import type { SiteTask } from '../../../src/contract/task.ts';
import { classifyCheck } from './checks/classify-check.ts';
import { parseScript } from './checks/parse-script.ts';
import { type Requirements, readRequirements, type SelectorUse } from './checks/read-requirements.ts';
import { parseSelector, type SelectorStep } from './checks/selector.ts';
import type { PlannedCheck, PlannedElement, PlannedResource, SitePlan } from './plan-types.ts';
import { readBrief } from './read-brief.ts';

export function planSite(task: SiteTask, earlierChecks: PlannedCheck[]): SitePlan {
  const own = task.checks.map((check) => ({ ...classifyCheck(check), round: task.round }));
  const checks = withoutRepeats([...own, ...earlierChecks]);
  const brief = readBrief(task.brief);
  const requirements = checks.flatMap((check) => (check.kind === 'js' ? requirementsOf(check.text) : []));
  const uses = requirements.flatMap(({ selectors }) => selectors).flatMap(readSteps);
  const title = requirements.find((one) => one.title !== undefined)?.title ?? brief.title;
  const resources = uses.flatMap(({ steps }) => steps.flatMap(resourcesIn));
  return {
    round: task.round,
    ...(title !== undefined && { title }),
    elements: plannedElements(brief.ids, uses),
    resources,
    libraries: brief.libraries,
    files: brief.files,
    columns: brief.columns,
    includes: requirements.flatMap(({ includes }) => includes),
    minimumCounts: Object.assign({}, ...requirements.map(({ minimumCounts }) => minimumCounts)),
    checks,
  };
}

/** A check sent again counts once, as this round's. */
function withoutRepeats(checks: PlannedCheck[]): PlannedCheck[] {
  return checks.filter((check, index) => checks.findIndex(({ text }) => text === check.text) === index);
}

function requirementsOf(source: string): Requirements[] {
  const parsed = parseScript(source);
  return parsed.ok ? [readRequirements(parsed.program)] : [];
}

interface ReadUse extends SelectorUse {
  steps: SelectorStep[];
}

function readSteps(use: SelectorUse): ReadUse[] {
  const steps = parseSelector(use.selector);
  return steps ? [{ ...use, steps }] : [];
}

function resourcesIn({ tag, attributes }: SelectorStep): PlannedResource[] {
  return attributes.flatMap(({ name, value }) =>
    tag && value !== undefined && /^(src|href)$/.test(name)
      ? [{ tag, attribute: name, contains: value }]
      : [],
  );
}

function plannedElements(mentions: { id: string; mention: string }[], uses: ReadUse[]): PlannedElement[] {
  const elements = new Map<string, PlannedElement>();
  for (const { id, mention } of mentions) elements.set(id, newElement(id, mention));
  for (const use of uses) {
    const index = use.steps.findLastIndex((step) => step.id !== undefined);
    const step = use.steps[index];
    if (step?.id === undefined) continue;
    const element = elements.get(step.id) ?? newElement(step.id, '');
    elements.set(step.id, element);
    addUse(element, step, use, use.steps.slice(index + 1));
  }
  return [...elements.values()];
}

function newElement(id: string, mention: string): PlannedElement {
  return { id, mention, descendants: [], optionValues: [], dataset: [], numeric: false };
}

function addUse(element: PlannedElement, step: SelectorStep, use: ReadUse, inner: SelectorStep[]): void {
  const isAboutElement = inner.length === 0;
  const tag = step.tag ?? (isAboutElement ? use.tag : undefined);
  if (tag) element.tag = tag;
  for (const { tag, attributes } of inner) {
    if (tag) element.descendants.push(tag);
    const value = attributes.find(({ name }) => name === 'value')?.value;
    if (tag === 'option' && value !== undefined) element.optionValues.push(value);
  }
  if (!isAboutElement) return;
  const stepData = step.attributes.flatMap(({ name }) => (name.startsWith('data-') ? [name.slice(5)] : []));
  element.dataset.push(...use.dataset, ...stepData);
  element.numeric ||= use.numeric;
}
