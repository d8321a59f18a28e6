import { escapeHtml } from '../../domain/escape-html.ts';
import type { appToCreate } from '../app-to-create.ts';
import { layout, type Page } from './layout.ts';

/** What the App will be and may do, and the button that sends its manifest to GitHub. */
export function startPage(options: {
  organisation: string;
  serverUrl: string;
  credentialsPath: string;
  manifest: ReturnType<typeof appToCreate>;
  reasons: Record<string, string>;
  state: string;
}): Page {
  const { organisation, serverUrl, credentialsPath, manifest, reasons, state } = options;
  const action = `${serverUrl}/organizations/${organisation}/settings/apps/new?state=${state}`;
  const { host, origin } = new URL(serverUrl);
  const visibility = manifest.public
    ? 'everybody can install it'
    : `only ${organisation} can install it; others do not see it`;
  const permissions = Object.entries(manifest.default_permissions).map(
    ([name, access]) =>
      `<dt><code>${escapeHtml(name)}: ${access}</code></dt><dd>${escapeHtml(reasons[name] ?? '')}</dd>`,
  );
  const events = manifest.default_events.map((name) => `<code>${escapeHtml(name)}</code>`);
  return layout({
    title: 'Create the GitHub App',
    formTarget: origin,
    body: `<p class="lead">GitHub shows you the App once more, creates it when you agree, and sends you back here.</p>
<dl>
<dt>Organisation</dt><dd>${escapeHtml(organisation)} on ${escapeHtml(host)}; you have to be one of its owners</dd>
<dt>Name</dt><dd>${escapeHtml(manifest.name)}; you can change it on GitHub</dd>
<dt>Address</dt><dd>${escapeHtml(manifest.url)}</dd>
<dt>Webhooks go to</dt><dd>${escapeHtml(manifest.hook_attributes.url)}</dd>
<dt>Visibility</dt><dd>${escapeHtml(visibility)}</dd>
<dt>Credentials go to</dt><dd>${escapeHtml(credentialsPath)}, readable by its owner only</dd>
</dl>
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="manifest" value="${escapeHtml(JSON.stringify(manifest))}">
<button type="submit">Create it on GitHub</button>
</form>
<section aria-labelledby="permissions">
<h2 id="permissions">What it may do</h2>
<p>Only in the repositories that it is installed on or creates.</p>
<dl>
${permissions.join('\n')}
</dl>
<p>It is told of ${events.join(', ')}, and of its own installations.</p>
</section>`,
  });
}
