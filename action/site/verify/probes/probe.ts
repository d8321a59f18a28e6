/** A probe decides one kind of plain-English check from the files. */
import type { FileTree, SiteInput } from '../../context.ts';

export interface ProbeInput {
  check: string;
  files: FileTree;
  input: SiteInput;
}

export interface Probe {
  name: string;
  /** `undefined` for checks the probe does not understand: better undecided than misread. */
  decide(input: ProbeInput): { passed: boolean; detail: string } | undefined;
}
