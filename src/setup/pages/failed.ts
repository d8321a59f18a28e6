import { escapeHtml } from '../../domain/escape-html.ts';
import { layout, type Page } from './layout.ts';

/** `again`: the address to begin again at, if that helps. */
export function failedPage({ message, again }: { message: string; again: string | undefined }): Page {
  const link = again && `<p><a class="button" href="${escapeHtml(again)}">Begin again</a></p>`;
  return layout({
    title: 'The App could not be set up',
    body: `<p class="lead">${escapeHtml(message)}</p>
${link ?? '<p>The terminal says the same; setup has ended.</p>'}`,
  });
}
