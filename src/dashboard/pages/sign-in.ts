import { html, raw } from 'hono/html';
import type { DashboardPage } from '../send.ts';
import { layout } from './layout.ts';

/** `next`: where to go afterwards. */
export async function signInPage({
  next = '',
  isWrong = false,
  isUsed = false,
}: {
  next: string | undefined;
  isWrong?: boolean;
  isUsed?: boolean;
}): Promise<DashboardPage> {
  const problem = isWrong
    ? 'This secret is not known.'
    : isUsed
      ? 'This link was used before, or is none of this App. Sign in with the secret, or start local mode again for a new link.'
      : '';
  return {
    html: await layout({
      title: 'Sign in',
      body: html`<section class="narrow">
<h1>Sign in</h1>
${problem ? html`<p class="problem" role="alert">${problem}</p>` : raw('')}
<form method="post" action="/dashboard/sign-in">
<input type="hidden" name="next" value="${next}">
<label for="secret">Your organisation’s secret</label>
<input id="secret" name="secret" type="password" autocomplete="current-password" required autofocus>
<p class="hint">The one that tasks are sent with. In local mode it is <code>local-secret</code>, unless <code>ERRAND_SECRET</code> says otherwise.</p>
<button>Sign in</button>
</form>
</section>`,
    }),
  };
}
