import { html, raw } from 'hono/html';
import type { SiteResult } from '../../../contract/report.ts';
import { PAGE_PICTURES, SCREEN_NAMES, SCREENS, type Screen } from '../../../domain/page-pictures.ts';
import { facts } from '../../parts/facts.ts';
import type { Html } from '../../parts/html.ts';

/** What became of it: the page, the repository, its pictures, and what making it took. */
export function resultFacts(result: SiteResult): Html {
  const { pages_url, repo_url, commit_sha, made_by, model_usage: usage, notes } = result;
  return html`<div class="result">${pictures(result)}<div>
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

const ALT: Record<Screen, string> = {
  desktop: 'The page on a desktop screen, as it was checked',
  phone: 'The page on a phone, as it was checked',
};

/** Results of earlier versions have the one of the desktop only. */
function pictures({ pages_url, files }: SiteResult): Html {
  const there = SCREEN_NAMES.filter((screen) => files.some(({ path }) => path === PAGE_PICTURES[screen]));
  if (there.length === 0) return raw('');
  const images = there.map((screen) => {
    const { width, height } = SCREENS[screen];
    return html`<img class="${screen}" src="${pages_url}${PAGE_PICTURES[screen]}" alt="${ALT[screen]}" width="${width}" height="${height}" loading="lazy">`;
  });
  return html`<a class="pictures" href="${pages_url}" rel="noreferrer">${images}</a>`;
}

/** Where its pictures come from. */
export function pictureOrigin(result: SiteResult | null): string[] {
  const origin = result && new URL(result.pages_url).origin;
  // It becomes part of a policy, in which other characters have a meaning.
  return origin && /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? [origin] : [];
}
