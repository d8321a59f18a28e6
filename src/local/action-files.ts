import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** The action of this checkout, as its repository has it. */
export function actionFiles(): Map<string, Buffer> {
  const paths = [
    'action/action.yml',
    ...readdirSync(join(PROJECT, 'action/dist')).map((name) => `action/dist/${name}`),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(PROJECT, path))]));
}
