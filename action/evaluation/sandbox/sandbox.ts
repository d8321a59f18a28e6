/**
 * What a sandbox is to the worker. A driver knows one way of holding a program; which ones can be used on this machine
 * is found out by trying hostile programs on them.
 */
import type { Ending } from '../../../src/contract/evaluation/outcome.ts';
import type { Runtime } from '../../../src/contract/worker-api.ts';
import type { Language } from '../../../src/domain/languages.ts';

/** A program and what it may use. Everything in it is untrusted. */
export interface Program {
  language: Language;
  code: string;
  /** All the program can read from its standard input; then it ends. */
  stdin: string;
  args: readonly string[];
  timeoutMs: number;
  memoryBytes: number;
  /** Bytes of stdout and stderr together that are handed on; a program that writes more is stopped. */
  outputBytes: number;
}

export interface Observer {
  /** The program itself begins; what comes before is the sandbox's start. */
  started(): void;
  /** Bytes as the program wrote them, never more than `outputBytes` in all. */
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
}

export interface Execution {
  /** Resolves, and never rejects, when no process of the program is left. */
  ended: Promise<Ending>;
  /** Ends the program and all its processes at once; `ended` then tells of a signal. */
  kill(): void;
}

/** A way of running programs that was found usable on this machine. */
export interface Sandbox {
  /** What it can run here, each with the name that results bear: driver, its version, language and version. */
  runtimes: readonly Runtime[];
  run(program: Program, observer: Observer): Execution;
  /** Ends what is prepared for later; resolves when nothing is left of it. */
  close(): Promise<void>;
}

export interface Driver {
  name: string;
  /** Prepares the sandbox with room for `slots` programs at a time. A string says why it cannot be used here. */
  open(options: { slots: number; tempDir: string }): Promise<Sandbox | string>;
}
