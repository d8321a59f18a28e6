import { html } from 'hono/html';
import { PROBLEMS, type Refusal } from '../../errors.ts';
import type { DashboardPage } from '../send.ts';
import type { Session } from '../session/sessions.ts';
import { layout } from './layout.ts';

/** What was refused, and what to do about it. */
export async function problemPage(refusal: Refusal, session: Session | undefined): Promise<DashboardPage> {
  const { title, status } = PROBLEMS[refusal.problem];
  return {
    html: await layout({
      title,
      ...(session && { session }),
      body: html`<section class="narrow">
<h1>${title}</h1>
<p class="problem" role="alert">${refusal.message}</p>
<ul>${refusal.fields.map(({ pointer, detail }) => html`<li><code>${pointer}</code>: ${detail}</li>`)}</ul>
<p class="hint">HTTP ${status}. <a href="/dashboard">Overview</a></p>
</section>`,
    }),
  };
}
