import type { Recipe } from './recipe.ts';

export const ruby: Recipe = {
  language: 'ruby',
  title: 'ruby',
  file: 'main.rb',
  executables: ['ruby'],
  options: [],
  versionOptions: ['--version'],
  image: 'ruby:3.4-slim',
};
