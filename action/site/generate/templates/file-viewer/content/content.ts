/** What a file turns out to hold. Values are those of the file, character for character. */
export interface TableContent {
  kind: 'table';
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Whether the rows are settings with a name and a value each. */
  isPairs: boolean;
  /** What the table leaves out, as sentences. */
  remarks: readonly string[];
}

/** Data of some depth: lists and objects of texts as the file writes them. */
export type TreeNode = string | null | readonly TreeNode[] | ReadonlyMap<string, TreeNode>;

export interface TreeContent {
  kind: 'tree';
  root: TreeNode;
}

export interface LinesContent {
  kind: 'lines';
  text: string;
}

export type Content = TableContent | TreeContent | LinesContent;

/** Wishes that decide between several ways to show the same data. */
export interface ReadOptions {
  /** The brief speaks of a table, or of keys and values. */
  wantsTable: boolean;
  wantsTree: boolean;
  /** Column headings for names and values, as the task writes them. */
  headings: readonly [string, string];
}

/** `undefined` where the text is none of the reader's kind. */
export type Reader = (text: string, options: ReadOptions) => Content | undefined;
