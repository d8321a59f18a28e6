import { styleText } from 'node:util';
import type { JobView } from '../../contract/job-view.ts';
import type { CheckResult } from '../../contract/report.ts';
import { duration } from '../../domain/duration.ts';
import { LINE_WIDTH, oneLine } from '../terminal/one-line.ts';

const MARKS: Record<CheckResult['verdict'], [mark: string, colour: 'green' | 'red' | 'yellow']> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  undecided: ['?', 'yellow'],
};

/** How a job ended, and where to look. */
export function jobSummary(job: JobView): string {
  const { job_id, status, error, result, run_url, created_at, finished_at } = job;
  const time = finished_at === null ? '' : ` after ${duration(finished_at - created_at)}`;
  const lines = [
    '',
    `The job ${endedAs(status)}${time}${error === null ? '' : `: ${oneLine(error, Number.POSITIVE_INFINITY)}`}`,
  ];
  if (result) {
    lines.push(`  page        ${result.pages_url}`, `  repository  git clone ${result.repo_url}.git`);
    lines.push(`  commit      ${result.commit_sha}`);
  }
  lines.push(`  run log     ${run_url ?? 'none'}`, `  callback    ${callbackOf(job)}`);
  if (status === 'failed') lines.push(`  its story   errand logs ${job_id}`);
  if (result && result.checks.length > 0) lines.push('', 'Checks', ...result.checks.map(checkLine));
  // Missing data and the like: a page is completed with them all the same.
  if (result && result.notes.length > 0)
    lines.push('', 'Notes', ...result.notes.map((note) => `  ${oneLine(note, Number.POSITIVE_INFINITY)}`));
  return lines.join('\n');
}

/** The state something is in, as the end of a sentence. */
export function endedAs(status: string): string {
  return status === 'cancelled' ? 'was cancelled' : status;
}

function checkLine({ check, verdict, decided_by, detail }: CheckResult): string {
  const [mark, colour] = MARKS[verdict];
  const because = detail ? `: ${detail}` : '';
  return `  ${styleText(colour, mark)} ${oneLine(check, LINE_WIDTH)} (${verdict}, ${decided_by})${oneLine(because, LINE_WIDTH)}`;
}

function callbackOf({ deliveries }: JobView): string {
  const last = deliveries.at(-1);
  if (!last) return 'none yet';
  const answer = last.tries.at(-1);
  const why = answer && last.state !== 'delivered' ? `: ${answer.error ?? `HTTP ${answer.http_status}`}` : '';
  const tries = last.tries.length === 1 ? '1 try' : `${last.tries.length} tries`;
  return `${last.state}, ${tries}${oneLine(why, LINE_WIDTH)}`;
}
