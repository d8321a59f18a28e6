import { html, raw } from 'hono/html';
import type { GitHubBudget } from '../../../jobs/github-budget.ts';
import type { QueueLimits } from '../../../store/evaluations/submission.ts';
import type { OrganisationOverview } from '../../../store/organisations-overview.ts';
import type { Html } from '../../parts/html.ts';
import type { DashboardPage } from '../../send.ts';
import { layout } from '../layout.ts';
import { gitHubCell, owedCell, workCell } from './cells.ts';

export interface OrganisationRow extends OrganisationOverview {
  name: string;
  /** Whether the settings still have it. */
  isKnown: boolean;
  budget: GitHubBudget | undefined;
}

interface OperatorPageOptions {
  organisations: readonly OrganisationRow[];
  queue: QueueLimits;
  now: number;
}

/** How all organisations fare: numbers and nothing of what they asked for. */
export async function operatorPage(options: OperatorPageOptions): Promise<DashboardPage> {
  const { organisations, queue } = options;
  const waiting = organisations.reduce((all, { evaluations }) => all + evaluations.waiting, 0);
  return {
    html: await layout({
      title: 'All organisations',
      isOperator: true,
      events: '/dashboard/operator/changes',
      body: html`<h1>All organisations</h1>
<div id="organisations" data-live>
<table class="list numbers"><caption>Now, and what came of what was accepted within 24 hours</caption>
<thead><tr><th scope="col">Organisation</th><th scope="col">Sites</th><th scope="col">Evaluations</th><th scope="col">Callbacks</th><th scope="col">Webhooks</th><th scope="col">Writes left at GitHub</th></tr></thead>
<tbody>${organisations.map((one) => row(one, options))}</tbody></table>
<p class="hint">${waiting.toLocaleString('en')} evaluations wait in all, of at most ${queue.most.toLocaleString('en')}; each organisation may have ${queue.share.toLocaleString('en')} waiting whatever the others do. Evaluations are counted until they expire. Callbacks and webhooks are owed now, or were given up within 24 hours.</p>
</div>`,
    }),
  };
}

function row(organisation: OrganisationRow, { now }: OperatorPageOptions): Html {
  const { name, isKnown, sites, evaluations, workers, callbacks, webhooks, budget } = organisation;
  const runningOn = ` on ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
  return html`<tr>
<th scope="row">${name}${isKnown ? raw('') : html` <small>not in the settings</small>`}</th>
<td data-name="Sites">${workCell(sites, { now })}</td>
<td data-name="Evaluations">${workCell(evaluations, { now, runningOn })}</td>
<td data-name="Callbacks">${owedCell(callbacks)}</td>
<td data-name="Webhooks">${owedCell(webhooks)}</td>
<td data-name="Writes left at GitHub">${gitHubCell(budget)}</td>
</tr>`;
}
