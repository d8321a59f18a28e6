import type { Spread } from './random.ts';

/** How long things take that GitHub does not promise. What is not measured is guessed on the slow side, and can be set. */
export interface Assumptions {
  /** One request of the App to GitHub. */
  requestMs: number;
  /** From a free runner to the first step: third parties report 5 to 8 s at the median and 55 to 60 s at the 90th percentile. */
  runnerStart: Spread;
  /** From the first step of a run until it claims. */
  siteSetup: Spread;
  /** To write a page and look at it in a browser. */
  sitePage: Spread;
  /** From the commit until visitors get it; GitHub says up to ten minutes. */
  pages: Spread;
  /** From the first step of a worker until it claims: sandboxes are prepared. */
  workerSetup: Spread;
  /** One program, with the start of its sandbox. */
  program: Spread;
  /** From the end of one program until the slot has the next: a report and a poll. */
  slotPauseMs: number;
}

const spread = (medianS: number, p90S: number, mostS: number): Spread => ({
  medianMs: medianS * 1_000,
  p90Ms: p90S * 1_000,
  mostMs: mostS * 1_000,
});

export const ASSUMPTIONS: Assumptions = {
  requestMs: 300,
  runnerStart: spread(7, 57, 300),
  siteSetup: spread(5, 8, 30),
  sitePage: spread(25, 60, 200),
  pages: spread(40, 90, 600),
  workerSetup: spread(15, 25, 60),
  program: spread(2, 6, 300),
  slotPauseMs: 150,
};
