/** A page that adds up a column of a CSV file, and what later rounds ask of it. */
import { activateFeatures, settingsByName } from '../kit/feature.ts';
import { pageFiles } from '../kit/page.ts';
import type { Template } from '../template.ts';
import { asksForFigures } from './asks-for-figures.ts';
import { resolveSettings } from './core-settings.ts';
import { dataNotes } from './data-notes.ts';
import { coreChange, describe } from './documentation.ts';
import { features } from './features/index.ts';
import { tableFiles } from './find-data-file.ts';
import { summaryPage } from './page.ts';
import { PAGE_IDS } from './pick-element.ts';
import { readTable } from './read-csv.ts';
import { unmetNotes } from './unmet-notes.ts';

export const salesSummary: Template = {
  name: 'sales-summary',

  /** A table to add up and the wish to have it added up are both needed. */
  score(plan, files) {
    const tables = tableFiles(files, plan.files);
    if (tables.length === 0 && !plan.files.some((name) => /\.(csv|tsv)$/i.test(name))) return 0;
    const columns = tables.flatMap((name) => readTable(name, files.get(name) ?? Buffer.alloc(0)).columns);
    if (!asksForFigures(plan.brief, columns)) return 0;
    const readsNumber = plan.elements.some(({ numeric }) => numeric);
    return 2 + (plan.columns.length > 0 ? 1 : 0) + (readsNumber ? 1 : 0);
  },

  produce(templateInput) {
    const { plan, input, files } = templateInput;
    const { settings: core, data, notes } = resolveSettings(templateInput);
    const active = activateFeatures(features, {
      context: { plan, brief: input.task.brief, files, data, core },
      stored: core.features,
      reserved: [core.totalId, ...PAGE_IDS],
    });
    const settings = { ...core, features: settingsByName(active) };
    const isFirst = templateInput.settings === undefined;
    return {
      files: new Map(pageFiles(summaryPage({ plan, settings, data, features: active }))),
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
