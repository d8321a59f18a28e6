/** Makes a page of one table: the total, and every part that a brief asks for. Several templates are made of it. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import { activateFeatures, settingsByName } from '../kit/feature.ts';
import { pageFiles } from '../kit/page.ts';
import type { Produced, TemplateInput } from '../template.ts';
import { chartsInWords } from './chart/is-chart.ts';
import { resolveSettings } from './core-settings.ts';
import { dataNotes } from './data-notes.ts';
import { coreChange, describe } from './documentation.ts';
import type { FeatureContext } from './feature.ts';
import { features } from './features/index.ts';
import { summaryPage } from './page.ts';
import { PAGE_IDS } from './pick-element.ts';
import { unmetNotes } from './unmet-notes.ts';

export interface SummaryOptions {
  /** A dashboard is wide and shows its figures side by side. */
  isDashboard: boolean;
  defaultTitle: string;
  /** Parts that go without saying, as elements that the task could have named. */
  impliedElements?(context: FeatureContext): PlannedElement[];
}

export function makeSummary(templateInput: TemplateInput, options: SummaryOptions): Produced {
  const { plan, input, files } = templateInput;
  const { isDashboard, defaultTitle } = options;
  const resolved = resolveSettings(templateInput, { countsRows: isDashboard, defaultTitle });
  const { settings: core, data, notes } = resolved;
  const context = { plan, brief: input.task.brief, files, data, core };
  const implied = [
    ...chartsInWords(plan.brief, plan.elements),
    ...(options.impliedElements?.(context) ?? []),
  ];
  const active = activateFeatures(features, {
    context: { ...context, plan: withElements(plan, implied) },
    stored: core.features,
    reserved: [core.totalId, ...PAGE_IDS],
  });
  const settings = { ...core, features: settingsByName(active) };
  const isFirst = templateInput.settings === undefined;
  return {
    files: new Map(pageFiles(summaryPage({ plan, settings, data, features: active, isDashboard }))),
    title: settings.title,
    settings,
    changes: [
      ...(isFirst ? [coreChange(settings)] : []),
      ...active.filter(({ isNew }) => isNew).map(({ parts }) => parts.summary),
    ],
    notes: [
      ...notes,
      ...dataNotes(data, settings.dataFile),
      ...active.flatMap(({ parts }) => parts.notes),
      ...unmetNotes(plan, settings),
    ],
    documentation: describe(settings, data, active),
  };
}

function withElements(plan: SitePlan, more: readonly PlannedElement[]): SitePlan {
  return { ...plan, elements: [...plan.elements, ...more] };
}
