/** What every file of an answer has to pass before it is taken. */
import type { FailureKind } from '../request/failure.ts';

export interface GateInput {
  path: string;
  /** The file as it would be. */
  content: string;
  /** What the model wrote of it: all of it, or the replaced parts. */
  written: string;
  /** The brief and the attachments: words that stand there may stand in the site too. */
  given: string;
  /** Results that only checks name. */
  answers: readonly number[];
}

export interface Gate {
  kind: FailureKind;
  /** What is wrong with the file, as the end of a sentence that begins with its name; `undefined` if nothing is. */
  problem(input: GateInput): string | undefined;
}
