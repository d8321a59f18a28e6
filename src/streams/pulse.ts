/** Calls each of many watchers once in a while with one timer for all, spread over the period instead of in a burst. */
export interface Pulse {
  /** `beat` is first called nearly one period from now; it must not throw. Returns what stops it. */
  add(beat: () => void): () => void;
}

const SLOTS = 16;

/** `everyMs`: the period, in milliseconds. The timer runs only while there is somebody to call. */
export function createPulse({ everyMs }: { everyMs: number }): Pulse {
  const slots = Array.from({ length: SLOTS }, () => new Set<() => void>());
  let current = 0;
  let members = 0;
  let timer: NodeJS.Timeout | undefined;

  function turn(): void {
    current = (current + 1) % SLOTS;
    slots[current]?.forEach((beat) => {
      beat();
    });
  }

  return {
    add(beat) {
      // The slot that was just called comes again after a whole turn.
      const slot = slots[current];
      slot?.add(beat);
      members += 1;
      timer ??= setInterval(turn, everyMs / SLOTS).unref();
      return () => {
        if (!slot?.delete(beat)) return;
        members -= 1;
        if (members > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}
