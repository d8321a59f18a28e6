import type { FaultRule } from '../../fakes/faulty-fetch.ts';
import type { TroubledGitHub } from './world.ts';

/** Something that others do at GitHub; `name` of the repository it is done to. */
export type AtGitHub = (github: TroubledGitHub, name: string) => Promise<unknown>;

export interface Asked {
  /** As `FaultRule.match` has it. */
  call: string;
  /** Nothing that comes of it is a reason to fail, however often. */
  isHarmless?: true;
}

/** A story in which certain requests are made. */
export interface Situation {
  what: string;
  /** Who makes them. */
  by: 'App' | 'run';
  asked: Asked[];
  /** Rounds of one site, one if not given; the trouble begins with the last. */
  rounds?: number;
  /** Without which the requests would not be made. */
  rules?: FaultRule[];
  /** What is different about the last task. */
  task?: object;
  /** Before the last round. */
  meanwhile?: AtGitHub;
  /** New repositories of sites have no commit. */
  isEmpty?: true;
  /** The App is not told which organisation it works for. */
  isOnlyInstallation?: true;
  /** What the App finds in the place of its executor repository; the trouble begins with the App. */
  executor?: AtGitHub;
  /** A person cancels the first run before it has claimed anything, and GitHub's webhook tells the App. */
  losesFirstRun?: true;
  /** The sender cancels the job while its run works. */
  isCancelled?: true;
}
