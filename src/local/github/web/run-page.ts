import { escapeHtml } from '../../../domain/escape-html.ts';
import type { Run } from '../actions/run.ts';
import { page } from './html.ts';

/** What `html_url` of a run shows: how it stands, its summary and its log. */
export function runPage(run: Run, { log, summary }: { log: string; summary: string }): string {
  const state = run.conclusion === null ? run.status : `${run.status}: ${run.conclusion}`;
  const summaryPart = summary === '' ? '' : `<h2>Summary</h2>\n<pre>${escapeHtml(summary)}</pre>`;
  const body = `<p>${escapeHtml(run.workflowName)} #${run.runNumber}, ${escapeHtml(state)}</p>
${summaryPart}
<h2>Log</h2>
<pre>${escapeHtml(log)}</pre>`;
  return page(run.title, body);
}
