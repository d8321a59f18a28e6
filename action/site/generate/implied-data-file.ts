/** Figures of the SEC can only be had while a site is made (browsers may not read them), so they are kept in a file. */
import type { PlannedFile } from './plan-types.ts';
import { readConcept } from './templates/share-data/concept.ts';

const USUAL_NAME = 'data.json';

export function withImpliedDataFile(files: readonly PlannedFile[], brief: string): PlannedFile[] {
  const isImplied = readConcept(brief) !== undefined && !files.some(({ path }) => /\.json$/i.test(path));
  return isImplied ? [...files, { path: USUAL_NAME, description: '', isListed: false }] : [...files];
}
