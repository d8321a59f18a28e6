/** The plan of a site: what the task asks for, as data, before any text is produced. */

/** One check and the round that brought it; checks of earlier rounds are kept as regression checks. */
export interface PlannedCheck {
  kind: 'js' | 'text';
  text: string;
  round: number;
}

/** An element the brief or the checks name by id, and everything they say about it. */
export interface PlannedElement {
  id: string;
  /** The words of the brief that lead up to the id, else those behind it, in lower case; empty if only checks name it. */
  mention: string;
  tag?: string;
  /** Tags asked for inside the element. */
  descendants: string[];
  /** Values asked for in `option` elements inside it. */
  optionValues: string[];
  /** Names read from its dataset, as in `data-region` without `data-`. */
  dataset: string[];
  /** Whether a check reads its text as a number. */
  numeric: boolean;
  /** Attributes it must have, as its class where only that names it. */
  attributes: Record<string, string>;
  /** Words that checks compare its text or value with. */
  words: string[];
  /** Whether a check wants it to have some text. */
  nonEmpty: boolean;
}

/** What checks ask of the elements that one selector finds. */
export interface PlannedSelector {
  selector: string;
  tag?: string;
  dataset: string[];
  numeric: boolean;
  attributes: Record<string, string>;
  /** Words that checks compare its text or value with. */
  words: string[];
  nonEmpty: boolean;
}

/** A file the task speaks of, with what it says about it. */
export interface PlannedFile {
  path: string;
  /** The brief's words; empty where it only names the file. */
  description: string;
  /** Whether the brief lists it as a file to publish, or only speaks of it. */
  isListed: boolean;
}

/** A part of an address that a check looks for, as in `link[href*='bootstrap']`. */
export interface PlannedResource {
  tag: string;
  attribute: string;
  contains: string;
}

export interface SitePlan {
  round: number;
  brief: string;
  /** The exact title a check or the brief asks for. */
  title?: string;
  /** What the page's heading must say, if not the title. */
  heading?: string;
  elements: PlannedElement[];
  /** All that checks look for, also what they call by no id; each once. */
  selectors: PlannedSelector[];
  resources: PlannedResource[];
  libraries: string[];
  /** Libraries the brief asks for that no template can load. */
  unknownLibraries: string[];
  /** The least digits after the decimal mark that the brief asks for. */
  places: number;
  /** File names the brief speaks of. */
  files: string[];
  /** Words the brief uses for columns, in lower case: "sums its sales column". */
  columns: string[];
  /** The files of the site as the brief lists and names them; those that must not be committed are left out. */
  manifest: PlannedFile[];
  /** Names of parameters in the page's address that the brief or a check speaks of, as in `?url=`. */
  parameters: string[];
  /** Text that checks want in the page's first script, word for word. */
  scriptLiterals: string[];
  /** Literals that checks want some text to include. */
  includes: string[];
  /** How many elements checks want, by selector. */
  minimumCounts: Record<string, number>;
  checks: PlannedCheck[];
}
