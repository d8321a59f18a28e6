/** What is said to a model after an answer that cannot be used, or not as it is. */
import type { FailureKind } from '../request/failure.ts';

export const CONTINUE_REQUEST = `Your answer was cut off. Continue with the very next character: repeat nothing, explain nothing, open no code fence. Finish as the rules say; if only the last line was missing, send only that.`;

/** For failures that say everything; the others bring a complaint of their own. */
export const COMPLAINTS: Partial<Record<FailureKind, string>> = {
  truncated: `Your answer was cut off again. Send all of it again, whole but shorter: fewer comments and decorations, the same functions. Finish as the rules say.`,
  malformed: `Your answer held nothing that can be used. Answer again, in exactly the format that the rules describe, with no text around it.`,
};

/** `problems` are sentences about what is wrong, each naming its file. */
export function complainAbout(problems: readonly string[]): string {
  return `Your answer cannot be used as it is:
${problems.map((problem) => `- ${problem}`).join('\n')}

Send the files concerned again, each whole (=== FILE: path === and all of its content), and finish with === END ===. Files that are not named here stay as you sent them: do not repeat them.`;
}

/** One SEARCH block that did not match, as feedback that names the nearest lines. */
export interface RejectedBlock {
  path: string;
  search: string;
  why: string;
  nearest: string;
}

export function complainAboutEdits(rejected: readonly RejectedBlock[]): string {
  const blocks = rejected.map(
    ({ path, search, why, nearest }) =>
      `## ${path}: ${why}\nThis SEARCH block was not applied:\n${search}\n${nearest && `The nearest lines of the file are:\n${nearest}\n`}`,
  );
  return `${rejected.length} of your SEARCH/REPLACE blocks could not be applied. A SEARCH block must be a copy of lines that stand in the file exactly once.

${blocks.join('\n')}
All other blocks were applied: do not repeat them. Send only the blocks above again, corrected, and finish with === END ===.`;
}

export function demandWholeFiles(paths: readonly string[]): string {
  return `Your SEARCH blocks still do not match. Send ${paths.join(', ')} whole, with all changes in it (=== FILE: path === and all of its content, no SEARCH/REPLACE blocks), and finish with === END ===.`;
}
