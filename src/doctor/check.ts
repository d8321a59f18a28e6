import type { DoctorContext, InstalledOn } from './context.ts';

/** `unknown`: it cannot be seen from here. `skipped`: something it needs has failed. */
export type Status = 'ok' | 'warning' | 'failed' | 'unknown' | 'skipped';

export type Finding = (
  | { status: 'ok'; line: string }
  | { status: Exclude<Status, 'ok'>; line: string; do: string }
) & {
  /** The one it is about: all others are none the worse for it. Without it, it is about everybody. */
  organisation?: string;
};

/** One thing that a deployment can get wrong. A new one is one file and one line in the registry. */
export type Check = GeneralCheck | OrganisationCheck;

export type GeneralCheck = CheckOf<[DoctorContext]>;

/** Is made of each organisation by itself: what is wrong with one, or cannot be seen of it, holds up no other. */
export type OrganisationCheck = CheckOf<[DoctorContext, InstalledOn]> & { each: 'organisation' };

export interface CheckOf<Args extends unknown[]> {
  name: string;
  /** What has to be in order before this can be looked at. */
  needs: readonly Check[];
  /** What it throws is a failure, too. */
  look(...args: Args): Promise<Finding | Finding[]>;
  /** Mends what can be mended without asking anybody. Resolves with what it could only ask for, in words. */
  mend?(...args: Args): Promise<string | undefined>;
}
