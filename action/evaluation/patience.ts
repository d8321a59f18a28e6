export interface Patience {
  /** The App has answered. */
  heard(): void;
  /** A try failed. */
  troubled(problem: Error): void;
  stop(): void;
}

/** Calls `onLost` with a sentence once the App has been silent for `ms`. */
export function createPatience({
  ms,
  onTrouble,
  onLost,
}: {
  ms: number;
  /** The first try that fails after an answer. */
  onTrouble(problem: Error): void;
  onLost(reason: Error): void;
}): Patience {
  let last: Error | undefined;
  const timer = setTimeout(() => {
    onLost(
      new Error(`The App was silent for ${Math.round(ms / 1_000)} s: ${last?.message ?? 'no answer came'}`, {
        cause: last,
      }),
    );
  }, ms);
  return {
    heard() {
      last = undefined;
      timer.refresh();
    },
    troubled(problem) {
      if (!last) onTrouble(problem);
      last = problem;
    },
    stop: () => clearTimeout(timer),
  };
}
