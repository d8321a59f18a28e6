/** What stands in the table of all organisations: a line for each thing that is counted. */
import { html, raw } from 'hono/html';
import type { GitHubBudget } from '../../../jobs/github-budget.ts';
import type { Waiting } from '../../../store/open-work.ts';
import type { Outcomes, Owed } from '../../../store/organisations-overview.ts';
import type { Html } from '../../parts/html.ts';
import { duration } from '../../parts/times.ts';

export function workCell(
  { waiting, running, oldestWaiting, completed, failed, cancelled }: Waiting & Outcomes,
  { now, runningOn = '' }: { now: number; runningOn?: string },
): Html {
  const oldest = oldestWaiting === null ? '' : `, the oldest for ${duration(now - oldestWaiting)}`;
  const rest = cancelled === 0 ? '' : `, ${cancelled} cancelled`;
  return html`<span>${waiting} waiting${oldest}</span>
<span>${running} running${runningOn}</span>
<span>24 h: ${completed} completed, ${wrong(failed, 'failed')}${rest}</span>`;
}

export function owedCell({ pending, failed }: Owed): Html {
  return html`<span>${pending} owed</span>
<span>24 h: ${wrong(failed, 'failed')}</span>`;
}

/** Nothing is known of an organisation before it was asked for. */
export function gitHubCell(budget: GitHubBudget | undefined): Html {
  if (!budget) return html`<span class="faint">–</span>`;
  const { minute, hour, pausedMs } = budget;
  return html`<span>${minute} this minute</span>
<span>${hour} this hour</span>
${pausedMs > 0 ? html`<span>${wrong(duration(pausedMs), 'of silence')}</span>` : raw('')}`;
}

function wrong(much: number | string, what: string): Html {
  return much === 0 ? html`0 ${what}` : html`<strong class="wrong">${much} ${what}</strong>`;
}
