import { posix } from 'node:path';
import { listFiles } from '../git/tree.ts';
import type { KnownAction } from './known-action.ts';

/** `actions/checkout`: the pushed commit, and nothing else. */
export const checkout: KnownAction = (
  { path = '', ref = '', repository = '' },
  { git, tree, workspace, say },
) => {
  if (ref !== '' || repository !== '') {
    say('Not executed in local mode: only the pushed commit can be checked out.');
    return;
  }
  const files = listFiles(git.objects, tree);
  for (const [file, entry] of files) workspace.set(posix.join(path, file), entry);
  say(`Checked out ${files.size} files.`);
};
