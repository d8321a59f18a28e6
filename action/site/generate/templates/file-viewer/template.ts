/** A page that shows data, settings, code or text files as what they are. */
import { GenerationError } from '../../generation-error.ts';
import { conform } from '../kit/conform/conform.ts';
import { conformNotes, NO_PART } from '../kit/conform/conform-notes.ts';
import { addressOf } from '../kit/file-facts.ts';
import { pageFiles } from '../kit/page.ts';
import { playRoles } from '../kit/roles.ts';
import type { Template, TemplateInput } from '../template.ts';
import { readContent } from './content/read-content.ts';
import { describe, fileChange, optionChanges } from './documentation.ts';
import { type Viewer, viewerPage } from './page.ts';
import { rolesFor } from './roles.ts';
import { scoreFiles } from './score.ts';
import { resolveSettings } from './settings.ts';
import { restFile, restOf } from './show/file-section.ts';

export const fileViewer: Template = {
  name: 'file-viewer',

  score: scoreFiles,

  produce(input) {
    const { plan } = input;
    const { settings, earlier } = resolveSettings(input);
    const { wantsTable, wantsTree, headings = ['Key', 'Value'] } = settings;
    const files = settings.files.map((path) =>
      readContent(path, input.files.get(path) ?? Buffer.alloc(0), { wantsTable, wantsTree, headings }),
    );
    if (files.length === 0) throw new GenerationError('There is no file to show.');
    const roles = playRoles({
      roles: rolesFor(settings.files),
      assigned: settings.roles,
      elements: plan.elements,
    });
    const viewer: Viewer = { plan, settings, files, roles };
    const page = viewerPage(viewer);
    const made = new Map(pageFiles(page));
    const tables = files.flatMap(({ content }) => (content?.kind === 'table' ? [content] : []));
    const { html, added, unmet } = conform({
      plan,
      html: made.get('index.html')?.toString('utf8') ?? '',
      files: settings.files.map(addressOf),
      // Masked values must not come back in a part that is built from them.
      table: settings.masksSecrets ? undefined : tables[0],
    });
    made.set('index.html', Buffer.from(html));
    files.forEach((file, index) => {
      const rest = restOf(file, files.length);
      if (rest.length > 0) made.set(restFile(index), Buffer.from(JSON.stringify(rest)));
    });
    return {
      files: made,
      title: settings.title,
      settings,
      changes: [
        ...files.filter(({ path }) => !earlier?.files.includes(path)).map(fileChange),
        ...optionChanges(settings, earlier),
      ],
      notes: [
        ...files.flatMap(({ path, remarks }) => remarks.map((remark) => `${path}: ${remark}`)),
        ...(settings.masksSecrets ? [MASKING] : []),
        ...missingNotes(input, settings.files),
        ...conformNotes({ added, unmet }, NO_PART),
        ...plan.unknownLibraries.map((name) => `The brief speaks of ${name}; this page does not use it.`),
        ...plan.scriptLiterals
          .filter((text) => !page.script.includes(text))
          .map((text) => `A check looks for "${text}" in the page's script, which has no use for it.`),
      ],
      documentation: describe(viewer),
    };
  },
};

const MASKING =
  'Masked values are hidden on the page only: the files themselves are published as they were sent, and everyone can read them.';

function missingNotes({ plan, files, input }: TemplateInput, shown: readonly string[]): string[] {
  const missing = plan.manifest.filter(
    ({ path }) => !files.has(path) && !/\.(?:html?|css|js|md)$|^LICEN/i.test(path),
  );
  return missing.map(({ path }) => {
    const reason = input.notes.find((note) => note.includes(path));
    return `The brief names ${path}, which is not there${reason ? ` (${reason})` : ''}; the page shows ${shown.join(', ')}.`;
  });
}
