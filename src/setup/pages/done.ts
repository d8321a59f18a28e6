import { escapeHtml } from '../../domain/escape-html.ts';
import type { CreatedApp } from '../setup-app.ts';
import { layout, type Page } from './layout.ts';

/** The App is there: what is left to do. */
export function donePage(options: {
  created: CreatedApp;
  organisation: string;
  credentialsPath: string;
  serve: string;
}): Page {
  const { created, organisation, credentialsPath, serve } = options;
  const problem =
    created.keyProblem === undefined
      ? ''
      : `<p>GitHub has not let it in yet; a new key takes a minute at times. It said: ${escapeHtml(created.keyProblem)}.</p>\n`;
  return layout({
    title: 'The App is created',
    body: `<p class="lead">${escapeHtml(created.name)} belongs to ${escapeHtml(organisation)}. Its credentials are in <code class="long">${escapeHtml(credentialsPath)}</code>.</p>
<ol>
<li>Start it: <code class="long">${escapeHtml(serve)}</code>.</li>
<li>Install it on ${escapeHtml(organisation)}.</li>
<li>Check everything: <code>errand doctor</code>.</li>
</ol>
${problem}<p><a class="button" href="${escapeHtml(created.installUrl)}">Install it on ${escapeHtml(organisation)}</a></p>
<p>This page has done its work; its address leads nowhere any more.</p>`,
  });
}
