/** A check looks for a library's address that the page does not load. */
import { type Library, libraries, scriptTag, stylesheetTag } from '../libraries.ts';
import type { PlannedResource } from '../plan-types.ts';
import { editPage, readPage } from './edit-page.ts';
import type { Repair } from './repair.ts';

export const addLibraries: Repair = {
  name: 'add-libraries',
  apply({ plan, files }) {
    const html = readPage(files);
    const wanted = plan.resources.flatMap((resource) => tagFor(resource) ?? []);
    const missing = wanted.filter(({ url }) => !html.includes(url));
    if (missing.length === 0) return undefined;
    // At the end of the body: the page's own script stays the first of the document.
    const edited = editPage(files, (page) =>
      page.replace(/<\/body>/i, (end) => `${missing.map(({ tag }) => tag).join('\n')}\n${end}`),
    );
    const names = [...new Set(missing.map(({ label }) => label))].join(', ');
    return edited && { files: edited, note: `${names} was added because a check asks for it.` };
  },
};

function tagFor({ tag, contains }: PlannedResource) {
  const find = (part: 'stylesheet' | 'script') =>
    libraries.find((library) => library[part].url.includes(contains));
  const found = (
    library: Library | undefined,
    part: 'stylesheet' | 'script',
    render: (one: Library) => string,
  ) => library && { tag: render(library), url: library[part].url, label: library.label };
  return tag === 'link'
    ? found(find('stylesheet'), 'stylesheet', stylesheetTag)
    : found(find('script'), 'script', scriptTag);
}
