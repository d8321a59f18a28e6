import { html, raw } from 'hono/html';
import type { DashboardPage } from '../send.ts';
import { layout } from './layout.ts';

/** `next`: where to go afterwards. `problem`: why the visitor is not let in. */
export async function signInPage({
  next = '',
  problem,
  withGitHub,
  isLocal = false,
}: {
  next?: string | undefined;
  problem?: string;
  withGitHub: boolean;
  /** Whether it is local mode, which has a secret that everybody may know. */
  isLocal?: boolean;
}): Promise<DashboardPage> {
  const gitHub = `/dashboard/sign-in/github?${new URLSearchParams({ next }).toString()}`;
  return {
    html: await layout({
      title: 'Sign in',
      body: html`<section class="narrow">
<h1>Sign in</h1>
${problem ? html`<p class="problem" role="alert">${problem}</p>` : raw('')}
${
  withGitHub
    ? html`<p><a class="button" href="${gitHub}">Sign in with GitHub</a></p>
<p class="hint">For who may write to the executor repository of the organisation. Or:</p>`
    : raw('')
}
<form method="post" action="/dashboard/sign-in">
<input type="hidden" name="next" value="${next}">
<label for="secret">Your organisation’s secret</label>
<input id="secret" name="secret" type="password" autocomplete="current-password" required${withGitHub ? raw('') : raw(' autofocus')}>
<p class="hint">The one that tasks are sent with.${isLocal ? html` In local mode it is <code>local-secret</code>, unless <code>ERRAND_SECRET</code> says otherwise.` : raw('')}</p>
<button>Sign in</button>
</form>
</section>`,
    }),
  };
}
