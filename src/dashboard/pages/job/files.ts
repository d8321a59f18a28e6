import { html, raw } from 'hono/html';
import type { SiteResult } from '../../../contract/report.ts';
import type { Html } from '../../parts/html.ts';
import { changeList } from './changes.ts';

type Files = SiteResult['files'];

/** What a commit holds, and how it differs from that of the round before. */
export function fileList(result: SiteResult, before: SiteResult | null): Html {
  const { repo_url, commit_sha, files, changes } = result;
  const old = new Map(before?.files.map(({ path, bytes }) => [path, bytes]));
  const gone = (before?.files ?? []).filter(({ path }) => !files.some((file) => file.path === path));
  const compare = before
    ? html`<p><a href="${repo_url}/compare/${before.commit_sha}...${commit_sha}" rel="noreferrer">What has changed since the round before</a>, line by line, at GitHub.</p>`
    : raw('');
  return html`${compare}
<table class="list"><caption>Commit <a href="${repo_url}/tree/${commit_sha}" rel="noreferrer"><code>${commit_sha.slice(0, 7)}</code></a></caption>
<thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">Since the round before</th></tr></thead>
<tbody>
${files.map(
  ({ path, bytes }) =>
    html`<tr><th scope="row"><a href="${repo_url}/blob/${commit_sha}/${encodeURI(path)}" rel="noreferrer">${path}</a></th><td data-name="Size">${size(bytes)}</td><td data-name="Change">${before ? change(old.get(path), bytes) : '–'}</td></tr>`,
)}
${gone.map(({ path, bytes }: Files[number]) => html`<tr><th scope="row"><s>${path}</s></th><td data-name="Size">${size(bytes)}</td><td data-name="Change">removed</td></tr>`)}
</tbody></table>
${changes ? html`<h3>What this round has changed</h3>${changeList(changes, result)}` : raw('')}`;
}

function change(before: number | undefined, now: number): string {
  if (before === undefined) return 'new';
  if (before === now) return 'same size';
  return `${now > before ? '+' : '−'}${size(Math.abs(now - before))}`;
}

function size(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} kB`;
}
