/** Says which files a model may write. What was sent, what others depend on, and what runs with rights is not its. */
import { clashingPath, foldPath, isSafePath } from '../../../../src/domain/safe-path.ts';
import type { FileTree, SiteInput } from '../../context.ts';
import { mayChange } from '../../generate/may-change.ts';
import { readState, STATE_FILE } from '../../generate/site-state.ts';

/** Why `path` may not be written, as the end of "… was not written:"; `undefined` if it may. */
export type Permit = (path: string) => string | undefined;

const OWN = new Set([
  STATE_FILE,
  '.nojekyll',
  'readme.md',
  'license',
  'license.md',
  'license.txt',
  'licence',
  'copying',
  // A domain of its own would move the site away from the address that was told.
  'cname',
]);
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
const BINARY =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|woff2?|ttf|otf|pdf|zip|gz|xlsx?|docx?|pptx?|mp[34]|wav|ogg|webm|wasm)$/i;

export function createPermit(input: SiteInput, files: FileTree): Permit {
  const { brief } = input.task;
  const sent = [...input.attachments.keys(), ...(readState(input.previous)?.attachments ?? [])];
  return (path) => {
    const name = foldPath(path);
    if (!isSafePath(path)) return 'its path is not safe';
    if (OWN.has(name)) return 'it is not made by a model';
    if (WORKFLOW.test(path))
      return brief.includes(path) ? undefined : 'the brief does not name this workflow';
    if (name.split('/').some((part) => part.startsWith('.git'))) return 'it belongs to git';
    if (BINARY.test(path)) return 'a model can only write text';
    if (sent.some((file) => foldPath(file) === name)) {
      return mayChange(path, brief)
        ? undefined
        : 'it was sent, and the brief does not ask for a change in it';
    }
    return clash(path, files.keys());
  };
}

/** A name cannot be a file and a folder at once, nor written in two ways. */
export function clash(path: string, files: Iterable<string>): string | undefined {
  const taken = clashingPath(path, files);
  return taken && `its path cannot exist beside ${taken}`;
}
