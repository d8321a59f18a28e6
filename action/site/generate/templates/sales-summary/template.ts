/** A page that adds up a column of a CSV file, and what later rounds ask of it. */
import type { Template } from '../template.ts';
import { asksForFigures } from './asks-for-figures.ts';
import { resolveSettings } from './core-settings.ts';
import { dataNotes } from './data-notes.ts';
import { coreChange, describe } from './documentation.ts';
import type { ActiveFeature, FeatureContext } from './feature.ts';
import { features } from './features/index.ts';
import { tableFiles } from './find-data-file.ts';
import { STYLESHEET_FILE, summaryPage } from './page.ts';
import { readTable } from './read-csv.ts';
import { STYLESHEET } from './stylesheet.ts';
import { unmetNotes } from './unmet-notes.ts';

export const salesSummary: Template = {
  name: 'sales-summary',

  /** A table to add up and the wish to have it added up are both needed. */
  score(plan, files, brief) {
    const tables = tableFiles(files, plan.files);
    if (tables.length === 0 && !plan.files.some((name) => /\.(csv|tsv)$/i.test(name))) return 0;
    const columns = tables.flatMap((name) => readTable(name, files.get(name) ?? Buffer.alloc(0)).columns);
    if (!asksForFigures(brief, columns)) return 0;
    const readsNumber = plan.elements.some(({ numeric }) => numeric);
    return 2 + (plan.columns.length > 0 ? 1 : 0) + (readsNumber ? 1 : 0);
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
      notes: [
        ...notes,
        ...dataNotes(data, settings.dataFile),
        ...active.flatMap(({ parts }) => parts.notes),
        ...unmetNotes(plan, settings, data),
      ],
      documentation: describe(settings, data, active),
    };
  },
};

/** In order, each knowing which elements those before it have taken. */
function activateFeatures(context: FeatureContext): ActiveFeature[] {
  const active: ActiveFeature[] = [];
  for (const feature of features) {
    const taken = { ...context.core.features, ...settingsByName(active) };
    active.push(...feature.activate({ ...context, core: { ...context.core, features: taken } }));
  }
  return active;
}

function settingsByName(active: readonly ActiveFeature[]) {
  return Object.fromEntries(active.map(({ name, settings }) => [name, settings]));
}
