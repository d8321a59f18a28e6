import type { ChildProcess } from 'node:child_process';
import { type Exit, fromChild, type Started } from './started.ts';

/** A sandbox that has not begun with the program by then never will. */
const START_MS = 30_000;
/** What a start that is not wanted any more may take to go away. */
const LEAVE_MS = 10_000;

export type NotBegun = { exit: Exit; wasKilled: boolean };

/**
 * Waits for a program to begin, but no longer than a start may take and not once it is not wanted any more. If it does
 * not begin, `kill` is called and what had been started is waited for.
 */
export async function begin(options: {
  child: ChildProcess | Started | Promise<ChildProcess | Started>;
  killed: Promise<'killed'>;
  startMs?: number | undefined;
  kill(): void;
}): Promise<Started | NotBegun> {
  const { child, killed, startMs = START_MS, kill } = options;
  const lost = (message: string): NotBegun => ({
    exit: { code: null, signal: null, cause: 'crash', message },
    wasKilled: false,
  });
  // Listened to in this very tick: a process that cannot be spawned says so in the next.
  const coming = child instanceof Promise ? child.then(running) : running(child);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, startMs, 'late');
  });
  try {
    const first = await Promise.race([coming, killed, late]);
    if (first !== 'killed' && first !== 'late') return first;
    kill();
    await gone(coming);
    return first === 'late'
      ? lost(`the sandbox did not start within ${startMs} ms`)
      : { exit: { code: null, signal: null }, wasKilled: true };
  } catch (error) {
    kill();
    return lost(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

async function running(child: ChildProcess | Started): Promise<Started> {
  if ('exited' in child) return child;
  const started = fromChild(child);
  if (child.pid === undefined) throw new Error((await started.exited).message);
  return started;
}

/** Resolves when a start has failed, or what came of it has ended, or neither comes about. */
async function gone(coming: Promise<Started>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ended = coming.then(
    ({ stdin, stdout, stderr, exited }) => {
      for (const stream of [stdin, stdout, stderr]) stream?.on('error', () => {}).destroy();
      return exited;
    },
    () => {},
  );
  await Promise.race([
    ended,
    new Promise((resolve) => {
      timer = setTimeout(resolve, LEAVE_MS);
    }),
  ]);
  clearTimeout(timer);
}
