/** The tags that load libraries: which a page needs, from which host, and which file of several. */
import type { PlannedResource } from '../plan-types.ts';
import { catalogue, type Library, type LibraryFile } from './catalogue.ts';

export interface LibraryTags {
  libraries: Library[];
  /** For the head. */
  stylesheets: string[];
  /** For the end of the body, behind the page's own script, which must be the first of the document. */
  scripts: string[];
}

/** What a plan says about libraries; `wants` is the brief with all that checks look for in addresses. */
interface Wishes {
  resources: readonly PlannedResource[];
  brief: string;
}

const JSDELIVR = 'https://cdn.jsdelivr.net/npm/';
const UNPKG = 'https://unpkg.com/';

/** jsDelivr, unless the brief or a check names unpkg, which serves the same bytes. */
function hostFor({ brief, resources }: Wishes): string {
  const texts = [brief, ...resources.map(({ contains }) => contains)].join('\n');
  return /\bunpkg\b/i.test(texts) && !/jsdelivr/i.test(texts) ? UNPKG : JSDELIVR;
}

export function libraryUrl(file: LibraryFile, wishes: Wishes): string {
  return hostFor(wishes) + file.path;
}

/**
 * Tags for the libraries of `names`, in the catalogue's order: their stylesheets, and their scripts only where
 * `scripted` names them or a check looks for a script.
 */
export function loadLibraries(
  names: readonly string[],
  wishes: Wishes,
  scripted: readonly string[] = [],
): LibraryTags {
  const libraries = catalogue.filter(({ name }) => names.includes(name) || scripted.includes(name));
  const scripts = libraries.flatMap((library) => {
    const asked = askedFile(library.scripts, 'script', wishes);
    const isNeeded = scripted.includes(library.name) || library.stylesheets.length === 0;
    const chosen = asked ?? (isNeeded ? library.scripts[0] : undefined);
    return chosen ? [libraryTag(chosen, wishes)] : [];
  });
  return {
    libraries,
    stylesheets: libraries.flatMap(({ stylesheets }) => stylesheets.map((file) => libraryTag(file, wishes))),
    scripts,
  };
}

/** Libraries whose files a check looks for by a part of their address. */
export function librariesInResources(wishes: Wishes): string[] {
  const found = wishes.resources.flatMap((resource) => {
    const only = { ...wishes, resources: [resource] };
    return (
      catalogue.find(
        ({ stylesheets, scripts }) =>
          askedFile(stylesheets, 'stylesheet', only) ?? askedFile(scripts, 'script', only),
      )?.name ?? []
    );
  });
  return [...new Set(found)];
}

function askedFile(files: readonly LibraryFile[], kind: LibraryFile['kind'], wishes: Wishes) {
  const parts = wishes.resources
    .filter(({ tag }) => (tag === 'link' ? 'stylesheet' : tag) === kind)
    .map(({ contains }) => contains);
  return files.find((file) => parts.some((part) => isPartOf(part, libraryUrl(file, wishes), file)));
}

/** "https://", "cdn" or "jsdelivr" are in the address of every file and ask for none. */
function isPartOf(part: string, url: string, file: LibraryFile): boolean {
  return url.includes(part) && (part.includes('://') ? part.length > 24 : file.path.includes(part));
}

export function libraryTag(file: LibraryFile, wishes: Wishes): string {
  const url = libraryUrl(file, wishes);
  const safe = `integrity="${file.integrity}" crossorigin="anonymous"`;
  return file.kind === 'stylesheet'
    ? `<link rel="stylesheet" href="${url}" ${safe}>`
    : `<script src="${url}" ${safe} defer></script>`;
}
