import type { WarmProcess } from './warm-process.ts';

export interface Pool<Kind> {
  /** A process for one program: one that waits, or else starts. Told to stop, it ends that and rejects. */
  take(kind: Kind, stop: AbortSignal): Promise<WarmProcess>;
  /** Resolves when no process waits or starts any more. Those that were taken belong to whoever took them. */
  close(): Promise<void>;
}

/** Starting a process holds up this thread, and with it whoever waits for a program's first or last word. */
const PREPARE_MS = 10;
/** A process that died before it was needed is replaced, but not in a loop without rest. */
const REPLACE_MS = 1_000;
const MOST_FAILURES = 3;

/** A process that starts or waits. */
interface Entry<Kind> {
  kind: Kind;
  process: Promise<WarmProcess>;
  ready: WarmProcess | null;
  stop: AbortController;
}

/**
 * Keeps processes ready for the programs to come: for each one that was asked for lately another one of its kind, up
 * to `spares` in a group of kinds. They are started while fewer than `cores` processes run or start, so that preparing
 * takes nothing from programs. Nothing is prepared for a group that nobody has asked for.
 */
export function createPool<Kind extends { group: string }>(options: {
  start(kind: Kind, stop: AbortSignal): Promise<WarmProcess>;
  spares(kind: Kind): number;
  cores: number;
}): Pool<Kind> {
  const { start, spares, cores } = options;
  const entries = new Set<Entry<Kind>>();
  /** The kinds that were asked for, by group, the newest first. */
  const asked = new Map<string, Kind[]>();
  let running = 0;
  let failures = 0;
  let isClosed = false;
  const timers = new Map<number, NodeJS.Timeout>();

  function begin(kind: Kind): Entry<Kind> {
    const stop = new AbortController();
    return { kind, stop, ready: null, process: start(kind, stop.signal) };
  }

  function prepare(kind: Kind): void {
    const entry = begin(kind);
    entries.add(entry);
    entry.process.then(
      (process) => {
        // Told to stop too late.
        if (entry.stop.signal.aborted) process.kill();
        entry.ready = process;
        failures = 0;
        void process.exited.then(() => entries.delete(entry) && refillIn(REPLACE_MS));
        refill();
      },
      () => {
        // What never starts is left alone until somebody asks for it, and then is told why.
        if (entries.delete(entry) && ++failures <= MOST_FAILURES) refillIn(REPLACE_MS);
      },
    );
  }

  function refill(): void {
    for (const kinds of asked.values()) {
      const surplus = [...entries].filter(({ kind }) => kind.group === kinds[0]?.group);
      const missing = kinds.filter((kind) => {
        const at = surplus.findIndex((entry) => entry.kind === kind);
        return at < 0 || surplus.splice(at, 1).length === 0;
      });
      for (const kind of missing) {
        const starting = [...entries].filter(({ ready }) => !ready).length;
        if (isClosed || running + starting >= cores) return;
        const old = surplus.shift();
        if (old) discard(old);
        prepare(kind);
      }
    }
  }

  function refillIn(milliseconds: number): void {
    if (isClosed || timers.has(milliseconds)) return;
    const refillNow = () => {
      timers.delete(milliseconds);
      refill();
    };
    timers.set(milliseconds, setTimeout(refillNow, milliseconds));
  }

  function discard(entry: Entry<Kind>): void {
    entries.delete(entry);
    entry.stop.abort();
    entry.ready?.kill();
  }

  function takeEntry(kind: Kind): Entry<Kind> | undefined {
    const fitting = [...entries].filter((entry) => entry.kind === kind && entry.ready?.isAlive() !== false);
    const entry = fitting.find(({ ready }) => ready) ?? fitting[0];
    if (entry) entries.delete(entry);
    return entry;
  }

  return {
    async take(kind, stop) {
      stop.throwIfAborted();
      asked.set(kind.group, [kind, ...(asked.get(kind.group) ?? [])].slice(0, spares(kind)));
      failures = 0;
      const prepared = takeEntry(kind);
      let entry = prepared ?? begin(kind);
      const abort = () => discard(entry);
      stop.addEventListener('abort', abort);
      running++;
      const ended = () => {
        running--;
        refillIn(PREPARE_MS);
      };
      try {
        const process = await entry.process.catch((error) => {
          // What was prepared may have failed for a reason that is over.
          if (!prepared || stop.aborted) throw error;
          entry = begin(kind);
          return entry.process;
        });
        if (stop.aborted) process.kill();
        stop.throwIfAborted();
        void process.exited.then(ended);
        refillIn(PREPARE_MS);
        return process;
      } catch (error) {
        ended();
        throw error;
      } finally {
        stop.removeEventListener('abort', abort);
      }
    },

    async close() {
      isClosed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      const all = [...entries];
      for (const entry of all) discard(entry);
      await Promise.all(
        all.map(({ process }) =>
          process.then(
            ({ exited }) => exited,
            () => {},
          ),
        ),
      );
    },
  };
}
