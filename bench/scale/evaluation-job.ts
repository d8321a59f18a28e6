/** An evaluation, from its acceptance to its result. Times are milliseconds of the simulation. */
export interface EvaluationJob {
  acceptedAt: number;
  startedAt?: number;
  endedAt?: number;
  /** Why it has no result. */
  failure?: string;
}
