import type { Recipe } from './recipe.ts';

export const python: Recipe = {
  language: 'python',
  title: 'python',
  file: 'main.py',
  executables: ['python3', 'python'],
  // Isolated from environment, user and working folder; what it prints is seen at once and not lost with a timeout.
  options: ['-I', '-u'],
  versionOptions: ['-I', '--version'],
  image: 'python:3.13-slim',
};
