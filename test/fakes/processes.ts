/** The machine's processes, through /proc: what a run started, and whether anything of it is left. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface SeenProcess {
  pid: number;
  /** Clock ticks since boot; a pid may be used again, both together are not. */
  startedAt: string;
  command: string;
}

interface Status {
  parent: number;
  state: string;
  startedAt: string;
}

/** All that descends from `root`, which is not part of it. */
export function descendantsOf(root: number): SeenProcess[] {
  const all = new Map(
    pids()
      .flatMap((pid) => statusOf(pid) ?? [])
      .map((status) => [status.pid, status]),
  );
  const found: SeenProcess[] = [];
  const isBelow = (pid: number): boolean => {
    for (let at = all.get(pid)?.parent; at !== undefined && at > 1; at = all.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  for (const { pid, startedAt, state } of all.values())
    if (state !== 'Z' && isBelow(pid)) found.push({ pid, startedAt, command: commandOf(pid) });
  return found;
}

/** Those that have not ended yet. */
export function aliveOf(seen: Iterable<SeenProcess>): SeenProcess[] {
  return [...seen].filter(({ pid, startedAt }) => {
    const status = statusOf(pid);
    return status !== undefined && status.startedAt === startedAt && status.state !== 'Z';
  });
}

/** Those whose command line, environment, working folder or root has `text` in it; not this process itself. */
export function processesWith(text: string): SeenProcess[] {
  return pids().flatMap((pid) => {
    if (pid === process.pid) return [];
    const traces = [
      read(`/proc/${pid}/cmdline`),
      read(`/proc/${pid}/environ`),
      link(`/proc/${pid}/cwd`),
      link(`/proc/${pid}/root`),
    ];
    const status = statusOf(pid);
    if (!status || status.state === 'Z' || !traces.some((trace) => trace.includes(text))) return [];
    return [{ pid, startedAt: status.startedAt, command: commandOf(pid) }];
  });
}

/** Remembers every process that this one starts, directly or not, until it is disposed. */
export function watchDescendants(everyMs = 100): Disposable & { alive(): SeenProcess[]; count(): number } {
  const seen = new Map<string, SeenProcess>();
  const look = () => {
    for (const one of descendantsOf(process.pid)) seen.set(`${one.pid} ${one.startedAt}`, one);
  };
  const timer = setInterval(look, everyMs);
  return {
    alive() {
      look();
      return aliveOf(seen.values());
    },
    count: () => seen.size,
    [Symbol.dispose]: () => clearInterval(timer),
  };
}

/** A variable of a process's first environment, which it cannot take back. */
export function environmentOf(pid: number): Record<string, string> {
  const pairs = read(`/proc/${pid}/environ`).split('\0');
  return Object.fromEntries(pairs.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]));
}

/** None where there is no /proc. */
function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statusOf(pid: number): (Status & { pid: number }) | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name in parentheses may hold anything.
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === undefined || parent === undefined) return undefined;
  return { pid, state, parent: Number(parent), startedAt: rest[17] ?? '' };
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim().slice(0, 200);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function link(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
