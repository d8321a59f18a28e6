/** A concurrency group this run must hold while it is queued or in progress. */
export interface ConcurrencyClaim {
  /** Lower case: group names are case-insensitive. */
  group: string;
  cancelInProgress: boolean;
  /** `single` keeps one pending run and cancels older ones; `max` keeps up to a hundred. */
  queue: 'single' | 'max';
}
