/**
 * Puts a site's tree together: what is there stays, what the template made is laid over it, and an attachment is
 * never overwritten, whatever its name.
 */
import { foldPath } from '../../../src/domain/safe-path.ts';
import type { FileTree, SiteInput } from '../context.ts';
import { mitLicence } from './licence.ts';
import { type SiteState, STATE_FILE, writeState } from './site-state.ts';

interface Options {
  /** The last round's files with this round's attachments over them. */
  kept: FileTree;
  /** Names of all attachments of all rounds. */
  sent: readonly string[];
  made: FileTree;
  state: SiteState;
  input: SiteInput;
}

export function assemble({ kept, sent, made, state, input }: Options): { files: FileTree; notes: string[] } {
  const files = new Map(kept);
  const notes: string[] = [];
  const own: FileTree = new Map([
    ...made,
    [STATE_FILE, writeState(state)],
    ['.nojekyll', Buffer.alloc(0)],
    // The first round's licence stays as it is: its year and holder are the site's.
    ['LICENSE', kept.get('LICENSE') ?? licence(input)],
  ]);
  for (const [path, content] of own) {
    const spelling = sent.find((name) => foldPath(name) === foldPath(path));
    if (spelling !== undefined) {
      notes.push(`The attachment ${spelling} was kept as sent; the site's own ${path} was not written.`);
    } else files.set(path, content);
  }
  return { files, notes };
}

function licence({ year, repository }: SiteInput): Buffer {
  return Buffer.from(mitLicence({ year, holder: repository.owner }));
}
