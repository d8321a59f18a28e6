/** Organisations alike that a scenario is played with, so that one slow runner does not decide. */
export interface Samples {
  /** To find out about where it is that something saturates. */
  few: number;
  /** For figures that another seed agrees with. */
  many: number;
}
export const SAMPLES: Samples = { few: 10, many: 150 };
