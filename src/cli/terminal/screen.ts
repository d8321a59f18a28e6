import type { Writable } from 'node:stream';
import { createOutlet, type Outlet } from './outlet.ts';
import { createStatusLine, type StatusLine } from './status-line.ts';

type Stream = Writable & { isTTY?: boolean; columns?: number };

/** Where a command writes: what it was asked for, what it says besides, and how far things are. */
export interface Screen {
  out: Outlet;
  err: Outlet;
  /** On standard error, below everything else. */
  line: StatusLine;
}

export function createScreen({ stdout, stderr }: { stdout: Stream; stderr: Stream }): Screen {
  const line = createStatusLine(stderr, () =>
    [out, err].every((one) => !one.isTerminal || one.isAtLineStart),
  );
  const out = createOutlet(stdout, line.clear);
  const err = createOutlet(stderr, line.clear);
  return { out, err, line };
}
