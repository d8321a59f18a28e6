import { html, raw } from 'hono/html';
import type { FileChange, SiteChanges, SiteResult } from '../../../contract/report.ts';
import type { Html } from '../../parts/html.ts';
import { diffLines } from './diff-lines.ts';

const INSTEAD: Partial<Record<FileChange['shown'], string>> = {
  binary: 'It is not text, so there are no lines to compare.',
  'not-compared': 'It is too large, or too different from what it was, to be compared here.',
  'not-known': 'Somebody else had changed it since the round began: what it was before is not known here.',
};

/** What the round itself has changed, line by line. */
export function changeList({ base_sha, files }: SiteChanges, { repo_url }: SiteResult): Html {
  const base = html`<a href="${repo_url}/tree/${base_sha}" rel="noreferrer"><code>${base_sha.slice(0, 7)}</code></a>`;
  if (files.length === 0)
    return html`<p>Nothing was left to change: all of it was there already, in commit ${base}.</p>`;
  return html`<p>Compared with commit ${base}, which this round followed. What others have changed is not listed.</p>
${files.map(oneFile)}`;
}

function oneFile({ path, change, shown, lines_added, lines_removed, diff }: FileChange, index: number): Html {
  const counts = [
    ...(lines_added > 0 ? [`${lines_added} ${lines(lines_added)} added`] : []),
    ...(lines_removed > 0 ? [`${lines_removed} ${lines(lines_removed)} removed`] : []),
  ];
  return html`<details id="change-${index}"><summary><code class="long">${path}</code> <small>${[change, ...counts].join(', ')}</small></summary>
${diff === '' ? html`<p class="hint">${INSTEAD[shown] ?? noLines(shown, change)}</p>` : html`<pre class="diff" tabindex="0" role="group" aria-label="Lines of ${path}"><code>${diffLines(diff)}</code></pre>`}
${shown === 'cut' && diff !== '' ? html`<p class="hint">Not all of it: what is missing was too long to be kept here.</p>` : raw('')}
</details>`;
}

/** Without a diff, though both sides are text. */
function noLines(shown: FileChange['shown'], change: FileChange['change']): string {
  if (shown === 'cut') return 'There was no room left for its lines here.';
  return change === 'changed'
    ? 'It differs in keys or tokens only, which are not shown.'
    : 'It is an empty file.';
}

function lines(count: number): string {
  return count === 1 ? 'line' : 'lines';
}
