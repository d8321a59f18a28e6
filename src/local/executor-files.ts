import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/**
 * The files of the executor repository: the very workflows and action bundle of this checkout, at the paths where
 * the workflows find them.
 */
export function executorFiles(): Map<string, Buffer> {
  const paths = [
    '.github/workflows/errand.yml',
    '.github/workflows/evaluations.yml',
    'action/action.yml',
    ...readdirSync(join(PROJECT, 'action/dist')).map((name) => `action/dist/${name}`),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(PROJECT, path))]));
}
