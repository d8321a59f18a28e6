/** The pinned libraries as a table for prompts: versions that exist, with the integrity of their files. */
import { catalogue, type LibraryFile } from '../../generate/libraries/catalogue.ts';
import { libraryUrl } from '../../generate/libraries/load-libraries.ts';

const NO_WISHES = { resources: [], brief: '' };

function pinnedFiles(): LibraryFile[] {
  return catalogue.flatMap(({ stylesheets, scripts }) => [...stylesheets, ...scripts]);
}

export function libraryFacts(): string {
  return pinnedFiles()
    .map((file) => `- ${libraryUrl(file, NO_WISHES)} integrity="${file.integrity}"`)
    .join('\n');
}

/** On whichever host: the files of npm packages are the same everywhere. */
export function isPinned(url: string): boolean {
  return pinnedFiles().some(({ path }) => url.endsWith(`/${path}`));
}
