/** A check looks for a library's address that the page does not load. */
import { librariesInResources, loadLibraries } from '../libraries/load-libraries.ts';
import { editPage, readPage } from './edit-page.ts';
import type { Repair } from './repair.ts';

export const addLibraries: Repair = {
  name: 'add-libraries',
  apply({ plan, files }) {
    const html = readPage(files);
    const { libraries, stylesheets, scripts } = loadLibraries(librariesInResources(plan), plan);
    const missing = [...stylesheets, ...scripts].filter((tag) => !html.includes(addressOf(tag)));
    if (missing.length === 0) return undefined;
    // At the end of the body: the page's own script stays the first of the document.
    const edited = editPage(files, (page) =>
      page.replace(/<\/body>/i, (end) => `${missing.join('\n')}\n${end}`),
    );
    const names = libraries.map(({ label }) => label).join(', ');
    return edited && { files: edited, note: `${names} was added because a check asks for it.` };
  },
};

function addressOf(tag: string): string {
  return /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? tag;
}
