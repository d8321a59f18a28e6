import type { JobView } from '../../contract/job-view.ts';
import type { Place } from '../../jobs/expected-wait.ts';

/** A job as it is shown. Whoever has no place does not wait in line. */
export function viewJob(job: Omit<JobView, keyof Place>, place: Place | null): JobView {
  return { queue_position: null, expected_wait_s: null, ...job, ...place };
}
