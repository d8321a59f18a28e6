/** The title is not the one a check or the brief asks for. */
import { escapeHtml } from '../../../../src/domain/escape-html.ts';
import { editPage } from './edit-page.ts';
import type { Repair } from './repair.ts';

export const setTitle: Repair = {
  name: 'set-title',
  apply({ plan, files }) {
    const { title } = plan;
    if (title === undefined) return undefined;
    const tag = `<title>${escapeHtml(title)}</title>`;
    const edited = editPage(files, (html) =>
      /<title>/i.test(html)
        ? html.replace(/<title>[^<]*<\/title>/i, () => tag)
        : html.replace(/<head>/i, (head) => `${head}\n    ${tag}`),
    );
    return edited && { files: edited, note: `The page's title was set to "${title}".` };
  },
};
