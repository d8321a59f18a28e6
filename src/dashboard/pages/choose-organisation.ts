import { html } from 'hono/html';
import type { DashboardPage } from '../send.ts';
import type { Membership } from '../session/members.ts';
import { layout } from './layout.ts';

/** A session is for one organisation. Whoever is let in by several says which; GitHub does not ask again. */
export async function choosePage({
  login,
  found,
  next,
}: {
  login: string;
  found: readonly Membership[];
  next: string;
}): Promise<DashboardPage> {
  const links = found.map(
    ({ organisation }) =>
      html`<li><a href="/dashboard/sign-in/github?${new URLSearchParams({ organisation, next }).toString()}">${organisation}</a></li>`,
  );
  return {
    html: await layout({
      title: 'Which organisation?',
      body: html`<section class="narrow">
<h1>Which organisation?</h1>
<p>${login} may see the work of several:</p>
<ul>${links}</ul>
</section>`,
    }),
  };
}
