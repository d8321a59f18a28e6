/**
 * What a run is called: the executor workflow's `run-name` makes it from the dispatch's payload. It ties a run to its
 * attempt before the run has claimed anything.
 */
export function runName(jobId: string, attempt: number): string {
  return `${jobId} attempt ${attempt}`;
}

const RUN_NAME = /^(job_[0-9a-f]{32}) attempt (\d+)$/;

export function parseRunName(name: string): { jobId: string; attempt: number } | null {
  const [, jobId, attempt] = RUN_NAME.exec(name) ?? [];
  return jobId && attempt ? { jobId, attempt: Number(attempt) } : null;
}
