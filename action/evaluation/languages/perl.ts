import type { Recipe } from './recipe.ts';

export const perl: Recipe = {
  language: 'perl',
  title: 'perl',
  file: 'main.pl',
  executables: ['perl'],
  options: [],
  versionOptions: ['-e', 'print substr($^V, 1)'],
  image: 'perl:5.40-slim',
};
