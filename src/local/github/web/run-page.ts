import { escapeHtml } from '../../../domain/escape-html.ts';
import type { Run } from '../actions/run.ts';
import { page } from './html.ts';

export interface RunView {
  log: string;
  summary: string;
  artifacts: { name: string; url: string }[];
}

/** What `html_url` of a run shows: how it stands, what it kept, its summary and its log. */
export function runPage(run: Run, { log, summary, artifacts }: RunView): string {
  const state = run.conclusion === null ? run.status : `${run.status}: ${run.conclusion}`;
  const summaryPart = summary === '' ? '' : `<h2>Summary</h2>\n<pre>${escapeHtml(summary)}</pre>`;
  const kept = artifacts.map(({ name, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`);
  const artifactPart = kept.length === 0 ? '' : `<p>Artifacts: ${kept.join(', ')}</p>`;
  const body = `<p>${escapeHtml(run.workflowName)} #${run.runNumber}, ${escapeHtml(state)}</p>
${artifactPart}
${summaryPart}
<h2>Log</h2>
<pre>${escapeHtml(log)}</pre>`;
  return page(run.title, body);
}
