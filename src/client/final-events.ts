import { isFinal, JOB_STATUSES } from '../domain/job-state.ts';

/** The events that tell how a job or an evaluation ended are named as the state it is in then. */
export const FINAL_EVENTS: ReadonlySet<string> = new Set(JOB_STATUSES.filter(isFinal));
