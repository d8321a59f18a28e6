import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Docker } from './cli.ts';

const LIST_MS = 10_000;
const REMOVE_MS = 30_000;
/** What a container may need beyond the time of its program. */
const SLACK_MS = 120_000;

const OWNER = 'errand.owner';
const UNTIL = 'errand.until';
const host = hostname().replace(/[^\w.-]/g, '_');

/** Whose containers are, so that none outlives its worker, however that dies. */
export interface Owner {
  /** For a container whose program runs no longer than that. */
  labels(timeoutMs: number): string[];
  /** Removes what is still there. */
  close(): Promise<void>;
}

/**
 * Removes what dead workers of this machine left, and leaves a process behind that does it for this one: it waits for
 * its input to end, as it does however this process dies.
 */
export async function takeOwnership(docker: Docker): Promise<Owner> {
  const owner = `${host}/${process.pid}/${randomBytes(6).toString('hex')}`;
  await removeOrphans(docker);
  const reaper = process.platform === 'win32' ? null : startReaper(docker, `${OWNER}=${owner}`);
  return {
    labels: (timeoutMs) => [
      `${OWNER}=${owner}`,
      `${UNTIL}=${Math.ceil((Date.now() + timeoutMs + SLACK_MS) / 1_000)}`,
    ],
    async close() {
      if (!reaper || reaper.exitCode !== null) return;
      const timer = new AbortController();
      const late = sleep(REMOVE_MS, null, { signal: timer.signal }).catch(() => {});
      reaper.ref();
      reaper.stdin?.end();
      await Promise.race([once(reaper, 'exit'), late]);
      timer.abort();
    },
  };
}

async function removeOrphans(docker: Docker): Promise<void> {
  const format = `{{.ID}} {{.Label "${OWNER}"}} {{.Label "${UNTIL}"}}`;
  const filter = ['--filter', `label=${OWNER}`];
  const { stdout } = await docker.ask(['ps', '--all', ...filter, '--format', format], LIST_MS);
  const orphans = stdout.split('\n').flatMap((line) => {
    const [id, owner, until] = line.trim().split(' ');
    return id && isOrphan(owner ?? '', Number(until)) ? [id] : [];
  });
  if (orphans.length > 0) await docker.ask(['rm', '--force', '--volumes', ...orphans], REMOVE_MS);
}

/** An engine may serve workers of other machines: whether those live shows only in the time that is over. */
function isOrphan(owner: string, untilSeconds: number): boolean {
  if (!(untilSeconds * 1_000 > Date.now())) return true;
  const [machine, pid] = owner.split('/');
  return machine === host && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const REAP = `
cat > /dev/null
"$0" ps --all --quiet --filter "label=$1" | while read -r id; do "$0" rm --force --volumes "$id"; done`;

function startReaper({ command, env }: Docker, label: string): ChildProcess {
  const reaper = spawn('/bin/sh', ['-c', REAP, command, label], {
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
    // An interrupt from the terminal ends the worker, not this.
    detached: true,
  });
  reaper.on('error', () => {});
  reaper.stdin?.on('error', () => {});
  reaper.unref();
  return reaper;
}
