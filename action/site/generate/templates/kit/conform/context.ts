/** What is known to fill built elements with: the task's words and its files, and no more. */
import type { SaidAnswer } from './said-answers.ts';

export interface KnownTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface ConformContext {
  brief: string;
  title: string;
  /** Addresses of the files that the site has. */
  files: readonly string[];
  /** Rows of the task's data, where there is one table that can be meant. */
  table: KnownTable | undefined;
  /** Documents of the task as HTML, by their names without ending. */
  documents: ReadonlyMap<string, string>;
  /** How the page remembers and marks the scheme that was chosen. */
  scheme: { key: string; className: string };
  /** Addresses on the web that the brief names, in its order. */
  addresses: readonly string[];
  /** Questions that the brief answers. */
  answers: readonly SaidAnswer[];
  /** Ids of the page with what is yet to be built. */
  ids: readonly string[];
  /** Sections of the page that can be jumped to. */
  anchors: readonly { id: string; text: string }[];
  /** What the elements that are built are about; see `aboutNode`. */
  others: readonly string[];
}
