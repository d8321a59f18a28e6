/** How the commands for sites, batches and lists exit; `errand eval` exits as its program does. */
export const EXIT = {
  completed: 0,
  /** The job or an item of the batch failed; or there was nothing to cancel any more. */
  failed: 1,
  /** Nothing was done. */
  notDone: 2,
  /** It goes on, but how it ends could not be seen. */
  lost: 3,
  /** Cancelled; or somebody stopped looking on. */
  cancelled: 130,
  brokenPipe: 141,
} as const;
