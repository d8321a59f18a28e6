/** What the processes of a program use together at a moment, or a driver's counters since the program began. */
export interface TreeUse {
  memoryBytes: number;
  cpuMs: number;
  /** The kernel has already killed one of them for its memory: the rest is ended. */
  outOfMemory?: boolean;
}

/** Null once there is nothing left to look at. */
export type LookAtTree = () => TreeUse | null | Promise<TreeUse | null>;

/** A program can grow by some 100 MB in this time; a look costs some 0.1 ms. */
const SAMPLE_MS = 25;

/** One timer for all programs that run; none while nothing runs. */
const looks = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;

/**
 * Calls `seen` every 25 ms with what `look` finds, the first time at once, until the returned function is called.
 * A look that fails finds nothing; one that takes longer is waited for.
 */
export function sample(look: LookAtTree, seen: (use: TreeUse) => void): () => void {
  let isBusy = false;
  let isOver = false;
  const take = async () => {
    if (isBusy || isOver) return;
    isBusy = true;
    try {
      const use = await look();
      if (use && !isOver) seen(use);
    } catch {
      // Processes end while they are looked at.
    } finally {
      isBusy = false;
    }
  };
  looks.add(take);
  timer ??= setInterval(() => {
    for (const each of looks) each();
  }, SAMPLE_MS);
  void take();
  return () => {
    isOver = true;
    looks.delete(take);
    if (looks.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}
