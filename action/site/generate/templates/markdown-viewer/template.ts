/** A page that shows a document: Markdown rendered to HTML, or a plain text, and what later rounds ask of it. */
import { activateFeatures, settingsByName } from '../kit/feature.ts';
import type { Template } from '../template.ts';
import { conformPage } from './conform-page.ts';
import { coreChange, describe } from './documentation.ts';
import { features } from './features/index.ts';
import { unmetNotes } from './notes.ts';
import { viewerFiles } from './page.ts';
import { PAGE_IDS } from './pick-element.ts';
import { resolveSettings } from './resolve-settings.ts';
import { scoreDocument } from './score.ts';

export const markdownViewer: Template = {
  name: 'markdown-viewer',

  score: scoreDocument,

  produce(templateInput) {
    const { files, plan } = templateInput;
    const resolved = resolveSettings(templateInput);
    const { settings: core, source, rendered } = resolved;
    const active = activateFeatures(features, {
      context: { plan, core, source, rendered },
      stored: core.features,
      reserved: [core.outputId, ...Object.values(core.frame).filter((id) => id !== undefined), ...PAGE_IDS],
    });
    const settings = { ...core, features: settingsByName(active) };
    const isLive =
      settings.libraries.includes('marked') ||
      plan.scriptLiterals.some((text) => text.includes('fetch')) ||
      active.some(({ parts }) => parts.isLive);
    const libraries = [...new Set([...settings.libraries, ...(isLive ? ['marked', 'dompurify'] : [])])];
    const made = { ...resolved, settings, features: active, libraries, isLive };
    const conformed = conformPage(viewerFiles({ ...made, plan, files }), { plan, settings });
    return {
      files: conformed.files,
      title: settings.title,
      settings,
      changes: [
        ...(templateInput.settings === undefined ? [coreChange(settings)] : []),
        ...active.filter(({ isNew }) => isNew).map(({ parts }) => parts.summary),
      ],
      notes: [...resolved.notes, ...unmetNotes(plan, conformed)],
      documentation: describe(made),
    };
  },
};
