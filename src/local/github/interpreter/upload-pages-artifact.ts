import { posix } from 'node:path';
import type { FileList } from '../git/tree.ts';
import { type KnownAction, WORKSPACE } from './known-action.ts';

/** `actions/deploy-pages` takes the artifact of the same name. */
export const PAGES_ARTIFACT = 'github-pages';

/** `actions/upload-pages-artifact`: a folder of the workspace, hidden files left out. */
export const uploadPagesArtifact: KnownAction = (inputs, { workspace, artifacts, isIncomplete, say }) => {
  const { name = PAGES_ARTIFACT, path = '_site/' } = inputs;
  if (artifacts.has(name))
    throw new Error(`an artifact with the name ${name} already exists on the workflow run`);
  const folder = posix.relative(WORKSPACE, posix.resolve(WORKSPACE, path));
  const found = below(workspace, folder);
  if (found.size === 0 && !isIncomplete()) throw new Error(`${path}: Cannot open: No such file or directory`);
  if (found.size === 0) {
    say(`Warning: ${path} is made by steps that are not executed in local mode: the artifact is empty.`);
  }
  const withHidden = inputs['include-hidden-files'] === 'true';
  const kept = new Map([...found].filter(([file]) => !isLeftOut(file, withHidden)));
  artifacts.set(name, kept);
  say(`Artifact ${name} has been uploaded: ${kept.size} files.`);
};

function below(files: FileList, folder: string): FileList {
  const prefix = folder === '' ? '' : `${folder}/`;
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, entry]) => [path.slice(prefix.length), entry]),
  );
}

function isLeftOut(path: string, withHidden: boolean): boolean {
  const parts = path.split('/');
  return withHidden ? /^\.git(hub)?$/.test(parts[0] ?? '') : parts.some((part) => part.startsWith('.'));
}
