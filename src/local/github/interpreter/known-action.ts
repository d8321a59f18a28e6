import type { BareRepository } from '../git/bare-repository.ts';
import type { FileList } from '../git/tree.ts';

/** What the actions that are interpreted work on. */
export interface ActionRun {
  git: BareRepository;
  /** The pushed commit's tree. */
  tree: string;
  /** The job's files: what was checked out. */
  workspace: FileList;
  /** Of the whole run, by name. */
  artifacts: Map<string, FileList>;
  /** Whether a step of the job was left out that could have made files. */
  isIncomplete(): boolean;
  /** Why the job could not deploy on github.com, or null. */
  deployProblem: string | null;
  deploy(files: FileList): Promise<string>;
  say(line: string): void;
}

/** Does what the action does, without its code; throws with a line for the log. */
export type KnownAction = (inputs: Record<string, string>, run: ActionRun) => void | Promise<void>;

/** Where workflows think they are. */
export const WORKSPACE = '/github/workspace';
