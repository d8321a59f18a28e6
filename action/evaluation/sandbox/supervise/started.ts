import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Ending } from '../../../../src/contract/evaluation/outcome.ts';

/** How a program's first process ended. With both null the sandbox lost it. */
export interface Exit {
  code: number | null;
  signal: string | null;
  /** What a driver knows better than exit code and signal tell: `memory` from a kernel's counter, `crash`. */
  cause?: Ending['cause'];
  /** For people, with `crash`. */
  message?: string;
  /** Exact figures, where the driver has them; they replace the sampled ones. */
  cpuMs?: number;
  memoryBytes?: number;
}

/** A program that runs, as far as its supervisor needs to know it. */
export interface Started {
  /** Null where the program gets its input in another way. */
  stdin: Writable | null;
  stdout: Readable;
  stderr: Readable;
  /** Resolves, and never rejects, when the program's first process has ended. */
  exited: Promise<Exit>;
}

/** A child process with pipes for all three streams as a program that runs. */
export function fromChild(child: ChildProcess): Started {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new TypeError('the child needs pipes for stdin, stdout and stderr');
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => {
      // A failed kill() is an `error` too; the process then lives, and its end comes as `exit`.
      if (child.pid === undefined)
        resolve({ code: null, signal: null, cause: 'crash', message: error.message });
    });
  });
  return { stdin, stdout, stderr, exited };
}
