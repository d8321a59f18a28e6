import type { Targets } from '../canaries.ts';

/** Hostile programs in one language. */
export interface HostileKit {
  /**
   * Tries every way out that the language has, writes what it got hold of, and at last `LAST_WORD`. Nothing that it
   * does harms anything but canaries, should it not be held.
   */
  intruder(targets: Targets): string;
  /** Does nothing for longer than it may, and does not listen to requests to end. */
  idler: string;
  /** Takes many times the memory that it may, keeps it for a while, and ends well. */
  hog: string;
  /** Writes far more than it may, stays for a while, and ends well. */
  flooder: string;
}

export const LAST_WORD = 'nothing left to try';
/** What an intruder says when it finds a way to other machines, which no canary could notice. */
export const ROUTE = 'a network route:';

/** How long programs that are not stopped stay. */
export const STAY_SECONDS = 5;
/** How long a process stays that a program leaves behind: longer than all trials together. */
export const LEFT_SECONDS = 30;
/** What a hog takes: blocks of 16 MiB that are written to. */
export const HOG_BLOCKS = 32;
/** What a flooder writes: pieces of 64 KiB. */
export const FLOOD_PIECES = 64;
