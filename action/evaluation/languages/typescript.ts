import { NODE_OPTIONS, nodeMemoryOptions } from './node-options.ts';
import type { Recipe } from './recipe.ts';

/** Types are removed and not checked. */
export const typescript: Recipe = {
  language: 'typescript',
  title: 'node',
  file: 'main.ts',
  executables: ['node'],
  // Enums and namespaces are code that has to be made, not only types to be taken away.
  options: [...NODE_OPTIONS, '--experimental-transform-types', '--disable-warning=ExperimentalWarning'],
  memoryOptions: nodeMemoryOptions,
  hidesDescriptors: true,
  versionOptions: ['--version'],
  image: 'node:24-slim',
};
