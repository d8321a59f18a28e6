import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

/** Back to the newest, and on to what is older. */
export function pager({
  path,
  query,
  isFirst,
  next,
}: {
  path: string;
  query: Record<string, string>;
  isFirst: boolean;
  /** The cursor of the next page. */
  next: string | null;
}): Html {
  const first = new URLSearchParams(query);
  const older = new URLSearchParams({ ...query, ...(next !== null && { cursor: next }) });
  if (isFirst && next === null) return html``;
  return html`<nav class="pager" aria-label="Pages">
${isFirst ? raw('') : html`<a href="${path}?${first}" rel="first">Newest</a>`}
${next === null ? raw('') : html`<a href="${path}?${older}" rel="next">Older</a>`}
</nav>`;
}
