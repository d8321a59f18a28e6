import { html } from 'hono/html';
import type { CheckResult } from '../../../contract/report.ts';
import type { Html } from '../../parts/html.ts';
import { statusBadge } from '../../parts/status.ts';

const WHO: Record<CheckResult['decided_by'], string> = {
  browser: 'in a browser',
  probe: 'by a probe',
  model: 'by a language model: an opinion',
  none: 'by nothing here',
};

/** What the sender asked to be checked, and what is looked at on every page; each with its verdict, and why. */
export function checkList(checks: readonly CheckResult[]): Html {
  const [always, asked] = [true, false].map((isQuality) =>
    checks.filter(({ kind }) => (kind === 'quality') === isQuality),
  ) as [CheckResult[], CheckResult[]];
  return html`${group('What the task asked for', asked)}${group('What is checked on every page', always)}`;
}

function group(title: string, checks: readonly CheckResult[]): Html {
  if (checks.length === 0) return html``;
  const count = (verdict: CheckResult['verdict']) => checks.filter((one) => one.verdict === verdict).length;
  const undecided = count('undecided');
  return html`<h3>${title}</h3>
<p>${count('passed')} of ${checks.length} passed${undecided > 0 ? `, ${undecided} could not be decided here` : ''}.</p>
<ul class="checks">${checks.map(
    ({ check, verdict, decided_by, detail }) => html`<li>
${statusBadge(verdict)} <code class="long">${check}</code>
<small>${WHO[decided_by]}${detail ? `: ${detail}` : ''}</small></li>`,
  )}</ul>`;
}
