/** How a job stands when the turn of one of its steps comes; before a job starts nothing has failed. */
export const JOB_STATUSES = ['success', 'failure', 'cancelled'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];
