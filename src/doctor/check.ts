import type { DoctorContext } from './context.ts';

/** `unknown`: it cannot be seen from here. `skipped`: something it needs has failed. */
export type Status = 'ok' | 'warning' | 'failed' | 'unknown' | 'skipped';

export type Finding =
  | { status: 'ok'; line: string }
  | { status: Exclude<Status, 'ok'>; line: string; do: string };

/** One thing that a deployment can get wrong. A new one is one file and one line in the registry. */
export interface Check {
  name: string;
  /** What has to be in order before this can be looked at. */
  needs: readonly Check[];
  /** What it throws is a failure, too. */
  look(context: DoctorContext): Promise<Finding | Finding[]>;
  /** Mends what can be mended without asking anybody. */
  mend?(context: DoctorContext): Promise<void>;
}
