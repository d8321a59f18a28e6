import { html, raw } from 'hono/html';
import type { SiteResult } from '../../../contract/report.ts';
import { facts } from '../../parts/facts.ts';
import type { Html } from '../../parts/html.ts';

/** In the site's repository, see the executor. */
const SCREENSHOT = 'screenshot.jpg';

/** What became of it: the page, the repository, a picture, and what making it took. */
export function resultFacts(result: SiteResult): Html {
  const { pages_url, repo_url, commit_sha, made_by, model_usage: usage, notes, files } = result;
  const picture = files.some(({ path }) => path === SCREENSHOT)
    ? html`<a class="picture" href="${pages_url}" rel="noreferrer"><img src="${pages_url}${SCREENSHOT}" alt="The page as it was checked" loading="lazy"></a>`
    : raw('');
  return html`<div class="result">${picture}<div>
${facts([
  ['Page', html`<a href="${pages_url}" rel="noreferrer">${pages_url}</a>`],
  ['Repository', html`<a href="${repo_url}" rel="noreferrer">${repo_url}</a>`],
  ['Commit', html`<code>${commit_sha.slice(0, 7)}</code>`],
  ['Made by', made_by],
  ['Models', usage?.models.join(', ')],
  [
    'Tokens',
    usage &&
      `${usage.input_tokens} in (${usage.cached_tokens} cached), ${usage.output_tokens} out${usage.estimated ? ', in part estimated' : ''}`,
  ],
  [
    'Cost',
    usage &&
      (usage.cost_usd === null ? 'not known: a model without a price' : `${usage.cost_usd.toFixed(4)} USD`),
  ],
])}
${notes.length > 0 ? html`<h3>Notes</h3><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : raw('')}
</div></div>`;
}

/** Where its picture comes from. */
export function pictureOrigin(result: SiteResult | null): string[] {
  const origin = result && new URL(result.pages_url).origin;
  // It becomes part of a policy, in which other characters have a meaning.
  return origin && /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? [origin] : [];
}
