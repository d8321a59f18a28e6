/** Plans a site from evidence: the brief, the checks of this and of earlier rounds, and nothing else. */
import type { SiteTask } from '../../../src/contract/task.ts';
import { classifyCheck } from './checks/classify-check.ts';
import { parseScript } from './checks/parse-script.ts';
import { type Requirements, readRequirements } from './checks/read-requirements.ts';
import { parseSelector, type SelectorStep } from './checks/selector.ts';
import type { SelectorUse } from './checks/selector-use.ts';
import { chooseTitle } from './choose-title.ts';
import { librariesInResources } from './libraries/load-libraries.ts';
import { plannedElements, type ReadUse } from './plan-elements.ts';
import type { PlannedCheck, PlannedResource, PlannedSelector, SitePlan } from './plan-types.ts';
import { readBrief } from './read-brief.ts';
import { readManifest } from './read-manifest.ts';
import { readParameters } from './read-parameters.ts';

export function planSite(task: SiteTask, earlierChecks: PlannedCheck[]): SitePlan {
  const own = task.checks.map((check) => ({ ...classifyCheck(check), round: task.round }));
  const checks = withoutRepeats([...own, ...earlierChecks]);
  const brief = readBrief(task.brief);
  const requirements = checks.flatMap((check) => (check.kind === 'js' ? requirementsOf(check.text) : []));
  const uses = requirements.flatMap(({ selectors }) => selectors).flatMap(readSteps);
  const title = chooseTitle(
    requirements.map((one) => one.title),
    brief.title,
  );
  const heading = uses.find(({ steps, words }) => steps.at(-1)?.tag === 'h1' && words.length > 0)?.words[0];
  const resources = uses.flatMap(({ steps, addresses }) => [
    ...steps.flatMap(resourcesIn),
    ...addresses.flatMap((address) => ({ tag: steps.at(-1)?.tag ?? '', ...address })),
  ]);
  return {
    round: task.round,
    brief: task.brief,
    ...(title !== undefined && { title }),
    ...((heading ?? brief.heading) && { heading: heading ?? brief.heading }),
    elements: plannedElements(task.brief, brief.ids, uses),
    selectors: plannedSelectors(uses),
    resources,
    libraries: [...new Set([...brief.libraries, ...librariesInResources({ resources, brief: task.brief })])],
    unknownLibraries: brief.unknownLibraries,
    places: brief.places,
    files: brief.files,
    columns: brief.columns,
    manifest: readManifest(task),
    parameters: readParameters(task),
    scriptLiterals: [...new Set(requirements.filter(readsScript).flatMap(textsInScript))],
    includes: requirements.flatMap(({ includes }) => includes),
    minimumCounts: Object.assign({}, ...requirements.map(({ minimumCounts }) => minimumCounts)),
    checks,
  };
}

/** `document.querySelector('script').textContent.includes('…')`, however it is written. */
function readsScript({ selectors }: Requirements): boolean {
  return selectors.some(({ selector }) => /^script(:|$)/.test(selector.trim()));
}

/** What a check finds in the script's address is not in its text. */
function textsInScript({ includes, selectors }: Requirements): string[] {
  const inAddresses = selectors.flatMap(({ addresses }) => addresses.map(({ contains }) => contains));
  return includes.filter((text) => !inAddresses.includes(text));
}

/** A check sent again counts once, as this round's. */
function withoutRepeats(checks: PlannedCheck[]): PlannedCheck[] {
  return checks.filter((check, index) => checks.findIndex(({ text }) => text === check.text) === index);
}

function requirementsOf(source: string): Requirements[] {
  const parsed = parseScript(source);
  try {
    return parsed.ok ? [readRequirements(parsed.program)] : [];
  } catch {
    // Nested too deeply to be read; the browser still runs it.
    return [];
  }
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

function plannedSelectors(uses: readonly ReadUse[]): PlannedSelector[] {
  const found = new Map<string, PlannedSelector>();
  for (const { steps: _, addresses: __, ...use } of uses) {
    const { tag, words, dataset, attributes, numeric, nonEmpty } = use;
    const earlier = found.get(use.selector);
    if (!earlier) found.set(use.selector, structuredClone(use));
    else {
      Object.assign(earlier, tag && { tag });
      Object.assign(earlier.attributes, attributes);
      earlier.words.push(...words);
      earlier.dataset.push(...dataset);
      earlier.numeric ||= numeric;
      earlier.nonEmpty ||= nonEmpty;
    }
  }
  return [...found.values()];
}
