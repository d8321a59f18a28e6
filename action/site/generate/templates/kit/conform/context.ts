/** What is known to fill built elements with: the task's words and its files, and no more. */
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
  /** Sections of the page that can be jumped to. */
  anchors: readonly { id: string; text: string }[];
  /** What the elements that are built are about; see `aboutNode`. */
  others: readonly string[];
}
