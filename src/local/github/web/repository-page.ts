import { escapeHtml } from '../../../domain/escape-html.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import { page } from './html.ts';

/** What `html_url` of a repository shows: its files and how to clone it. */
export function repositoryPage(repository: Repository, files: string[], links: Links): string {
  const { clone, pages } = links.repository(repository);
  const site = repository.hasPages
    ? `<p>Site: <a href="${escapeHtml(pages)}">${escapeHtml(pages)}</a></p>`
    : '';
  const list = files.map((file) => `<li>${escapeHtml(file)}</li>`).join('\n');
  const body = `<p>${escapeHtml(repository.description ?? '')}</p>
<pre>git clone ${escapeHtml(clone)}</pre>
${site}
<ul>
${list}
</ul>`;
  return page(repository.name, body);
}
