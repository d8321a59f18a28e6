/** A calculation that is common knowledge: what goes in, what comes out, and how. */
export interface FormulaField {
  name: string;
  label: string;
  about: readonly [RegExp, number][];
  type?: 'number' | 'date' | 'select';
  min?: number;
  max?: number;
  /** What the field holds at first. */
  value?: string;
  /** Of a select: value and text. */
  options?: readonly [string, string][];
}

export interface FormulaOutput {
  name: string;
  label: string;
  about: readonly [RegExp, number][];
  /** Digits after the decimal mark; text is shown as it is, numbers without it as exactly as they are. */
  places?: number;
}

export interface Formula {
  name: string;
  title: string;
  words: RegExp;
  fields: readonly FormulaField[];
  outputs: readonly FormulaOutput[];
  /** Buttons that choose what is computed in place of the select of the same name. */
  actions?: { field: string; buttons: readonly { value: string; label: string; about: RegExp }[] };
  /** JavaScript: a function of the fields' values that returns the outputs', or `{ problem }`. */
  compute: string;
  /** How it is computed, for page and README. */
  explanation: string;
}
