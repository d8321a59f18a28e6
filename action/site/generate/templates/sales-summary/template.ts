/** A page that adds up a column of a CSV file, and what later rounds ask of it. */
import type { Template } from '../template.ts';
import { resolveSettings } from './core-settings.ts';
import { dataNotes } from './data-notes.ts';
import { coreChange, describe } from './documentation.ts';
import type { ActiveFeature, FeatureContext } from './feature.ts';
import { features } from './features/index.ts';
import { STYLESHEET_FILE, summaryPage } from './page.ts';
import { STYLESHEET } from './stylesheet.ts';

const ADDS_UP = /\b(sum|sums|summed|total|totals|adds?\s+up|adding\s+up)\b/i;
const MONEY = /\b(sales?|revenue|amounts?|turnover|income|spend|orders?)\b/i;

export const salesSummary: Template = {
  name: 'sales-summary',

  /** A table to add up and the wish to have it added up are both needed. */
  score(plan, files, brief) {
    const hasTable = [...plan.files, ...files.keys()].some((name) => /\.(csv|tsv)$/i.test(name));
    if (!hasTable || !ADDS_UP.test(brief)) return 0;
    const readsNumber = plan.elements.some(({ numeric }) => numeric);
    return 2 + (MONEY.test(brief) ? 1 : 0) + (plan.columns.length > 0 ? 1 : 0) + (readsNumber ? 1 : 0);
  },

  produce(templateInput) {
    const { plan, input, files } = templateInput;
    const { settings: core, data, notes } = resolveSettings(templateInput);
    const active = activateFeatures({ plan, brief: input.task.brief, files, data, core });
    const settings = { ...core, features: settingsByName(active) };
    const page = summaryPage({ settings, data, features: active, resources: plan.resources });
    const isFirst = templateInput.settings === undefined;
    return {
      files: new Map([
        ['index.html', Buffer.from(page)],
        [STYLESHEET_FILE, Buffer.from(STYLESHEET)],
      ]),
      title: settings.title,
      settings,
      changes: [
        ...(isFirst ? [coreChange(settings)] : []),
        ...active.filter(({ isNew }) => isNew).map(({ parts }) => parts.summary),
      ],
      notes: [...notes, ...dataNotes(data, settings.dataFile), ...active.flatMap(({ parts }) => parts.notes)],
      documentation: describe(settings, data, active),
    };
  },
};

/** In order, each knowing which elements those before it have taken. */
function activateFeatures(context: FeatureContext): ActiveFeature[] {
  const active: ActiveFeature[] = [];
  for (const feature of features) {
    const taken = { ...context.core.features, ...settingsByName(active) };
    const one = feature.activate({ ...context, core: { ...context.core, features: taken } });
    if (one) active.push(one);
  }
  return active;
}

function settingsByName(active: readonly ActiveFeature[]) {
  return Object.fromEntries(active.map(({ name, settings }) => [name, settings]));
}
