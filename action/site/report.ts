import * as core from '@actions/core';
import type { ResultRequest } from '../../src/contract/run-api.ts';
import { escapeHtml } from '../../src/domain/escape-html.ts';
import { redact } from '../../src/domain/redact.ts';
import type { SiteWork, StageResult } from './stage.ts';

/** The run's summary page: what was made, each stage with its time, each check with its verdict. */
export async function writeSummary(
  work: SiteWork,
  stages: StageResult[],
  outcome: ResultRequest,
): Promise<void> {
  const { claim, candidate } = work;
  const { task, round } = claim.task;
  const summary = core.summary.addHeading(text(`${task}, round ${round}: ${outcome.status}`), 2);
  if (outcome.status === 'completed') {
    const { pages_url, repo_url, commit_sha } = outcome.result;
    summary.addRaw(`<p>${link('Live page', pages_url)} · ${link('Repository', repo_url)} · `);
    summary.addRaw(`${link('Commit', `${repo_url}/commit/${commit_sha}`)} · `);
    summary.addRaw(`Job <code>${text(work.payload.job)}</code></p>`, true);
    summary.addRaw(`<p>${text(howItWasMade(work))}</p>`, true);
  } else {
    summary.addRaw(`<p>${text(outcome.error)}</p>`, true);
  }
  summary.addTable([
    header('Stage', 'Result', 'Seconds', 'What came of it'),
    ...stages.map(({ title, ok, seconds, outcome: came }) => [
      title,
      ok ? 'ok' : 'failed',
      seconds.toFixed(1),
      text(came),
    ]),
  ]);
  if (candidate.checks.length > 0) {
    summary.addTable([
      header('Check', 'Verdict', 'Decided by', 'Why'),
      ...candidate.checks.map(({ check, verdict, decided_by, detail }) => [
        `<code>${text(check)}</code>`,
        verdict,
        decided_by,
        text(detail ?? ''),
      ]),
    ]);
  }
  await summary.write();
}

function howItWasMade({ generation, model }: SiteWork): string {
  const made = `Made by ${generation?.maker.label ?? 'nobody'}.`;
  const usage = model?.usage();
  if (!usage || usage.requests === 0) return made;
  const tokens = `${usage.inputTokens} tokens in (${usage.cachedTokens} cached), ${usage.outputTokens} out`;
  const cost = usage.costUsd === null ? 'cost unknown' : `${usage.costUsd.toFixed(4)} US dollars`;
  return `${made} Asked ${usage.models.join(', ')} ${usage.requests} times: ${tokens}${usage.estimated ? ', partly estimated' : ''}; ${cost}.`;
}

function header(...names: string[]) {
  return names.map((data) => ({ data, header: true }));
}

/** Checks and messages come from outside: in the summary they are text, whatever they look like. */
function text(raw: string): string {
  return escapeHtml(redact(raw).replace(/\s+/g, ' ').slice(0, 1_000));
}

function link(label: string, url: string): string {
  return `<a href="${text(url)}">${label}</a>`;
}
