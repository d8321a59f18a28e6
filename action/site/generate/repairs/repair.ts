/** A repair is one deterministic change to files that answers a kind of failing check without inventing content. */
import type { CheckResult } from '../../../../src/contract/report.ts';
import type { FileTree } from '../../context.ts';
import type { SitePlan } from '../plan-types.ts';

export interface RepairInput {
  plan: SitePlan;
  files: FileTree;
  failing: readonly CheckResult[];
}

export interface Repair {
  name: string;
  /** The changed files and a sentence for the README; `undefined` if there is nothing it could do. */
  apply(input: RepairInput): { files: FileTree; note: string } | undefined;
}
