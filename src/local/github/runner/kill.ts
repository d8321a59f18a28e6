import { readdirSync, readFileSync } from 'node:fs';

/** Signals a process group; one that is already gone is no error. */
export function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // it ended by itself
  }
}

/**
 * Kills what a run left behind, also in process groups of its own (browsers do that): like the real runner,
 * by looking for its RUNNER_TRACKING_ID in every process's environment. Where there is no /proc this finds
 * nothing, and only the process group is killed.
 */
export function killTracked(trackingId: string): void {
  for (const pid of listProcesses()) {
    if (pid === process.pid || !environmentOf(pid).includes(`RUNNER_TRACKING_ID=${trackingId}\0`)) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it ended by itself
    }
  }
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return ''; // gone, or somebody else's
  }
}
