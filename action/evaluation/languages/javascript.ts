import { NODE_OPTIONS, nodeMemoryOptions } from './node-options.ts';
import type { Recipe } from './recipe.ts';

export const javascript: Recipe = {
  language: 'javascript',
  title: 'node',
  // Node looks at the syntax itself to tell a module from a CommonJS script.
  file: 'main.js',
  executables: ['node'],
  options: NODE_OPTIONS,
  memoryOptions: nodeMemoryOptions,
  hidesDescriptors: true,
  versionOptions: ['--version'],
  image: 'node:24-slim',
};
