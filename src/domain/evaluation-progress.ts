/** Progress in percent by phase: how far an evaluation is on its way, not how far the program is, which nobody can know. */
export const EVALUATION_PROGRESS = { queued: 0, starting: 10, running: 25, done: 100 } as const;
