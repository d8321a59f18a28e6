/**
 * The states of a job and the ways between them. Final states are closed: nothing leaves them, which is what
 * makes "exactly one outcome" a property of this table and not of everybody's care.
 */
export const JOB_STATUSES = ['queued', 'dispatched', 'running', 'completed', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

const NEXT: Record<JobStatus, readonly JobStatus[]> = {
  queued: ['dispatched', 'running', 'failed', 'cancelled'],
  dispatched: ['queued', 'running', 'failed', 'cancelled'],
  running: ['queued', 'completed', 'failed', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: [],
};

/** The statuses from which `to` may be reached, for the `where` of an update. */
export function statusesBefore(to: JobStatus): JobStatus[] {
  return JOB_STATUSES.filter((from) => NEXT[from].includes(to));
}

export function isFinal(status: JobStatus): boolean {
  return NEXT[status].length === 0;
}

/** The event that tells how a job or an evaluation ended is named as the state it is in then. */
export function isEnd(type: string): type is 'completed' | 'failed' | 'cancelled' {
  return ENDS.has(type);
}

const ENDS: ReadonlySet<string> = new Set(JOB_STATUSES.filter(isFinal));

/** What callers see: that a dispatch was sent is our business, to them the job still waits for a runner. */
export function publicStatus(status: JobStatus): Exclude<JobStatus, 'dispatched'> {
  return status === 'dispatched' ? 'queued' : status;
}
