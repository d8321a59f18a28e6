/** A page that presents a set of files: what each is, what is in it, and which of them are missing. */
import { BUILD_PRODUCTS_FILE } from '../../build-products.ts';
import { conform } from '../kit/conform/conform.ts';
import { pageFiles } from '../kit/page.ts';
import type { Template } from '../template.ts';
import { coreChange, describe } from './documentation.ts';
import { readEntries } from './entries.ts';
import { fileSetPage } from './page.ts';
import { scoreFileSet } from './score.ts';
import { resolveSettings } from './settings.ts';

export const fileSet: Template = {
  name: 'file-set',
  score: scoreFileSet,

  produce(templateInput) {
    const { plan, files } = templateInput;
    const settings = resolveSettings(templateInput);
    const entries = readEntries(templateInput, settings);
    const made = new Map(pageFiles(fileSetPage({ plan, settings, entries })));
    const page = conform({
      plan,
      html: made.get('index.html')?.toString('utf8') ?? '',
      files: [...files.keys()],
    });
    made.set('index.html', Buffer.from(page.html));
    if (settings.products.length > 0 && !files.has(BUILD_PRODUCTS_FILE)) {
      made.set(BUILD_PRODUCTS_FILE, Buffer.alloc(0));
    }
    const kept = entries.map(({ path, description, state }) => ({ path, description, state }));
    return {
      files: made,
      title: settings.title,
      settings: { ...settings, files: kept },
      changes: coreChange(entries, settings),
      notes: page.unmet.map((name) => `Asked for, but no part of this page provides it: ${name}.`),
      documentation: describe(settings, entries),
    };
  },
};
