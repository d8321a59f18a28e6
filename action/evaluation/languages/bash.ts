import type { Recipe } from './recipe.ts';

export const bash: Recipe = {
  language: 'bash',
  title: 'bash',
  file: 'main.sh',
  executables: ['bash'],
  options: ['--noprofile', '--norc'],
  versionOptions: ['-c', 'echo $BASH_VERSION'],
  image: 'bash:5.2',
};
