/** The markup of a table; headings that sort it are buttons. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../kit/elements.ts';
import type { TableSettings } from './table-wishes.ts';

interface Content {
  heading: string;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

export function tableSection(
  { id, attributes = {}, sortable }: TableSettings,
  { heading, headings, rows }: Content,
): string {
  const headingId = escapeHtml(`${id}-heading`);
  const titles = headings.map((text) =>
    sortable ? `<button type="button" class="sort">${escapeHtml(text)}</button>` : escapeHtml(text),
  );
  const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
  const body = rows.map(
    (cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  const classes = [...new Set(['table', 'table-striped', ...(attributes.class ?? '').split(' ')])];
  return `<section class="card" aria-labelledby="${headingId}">
        <h2 id="${headingId}">${escapeHtml(heading)}</h2>
        <div class="table-frame">
          <table${attributesHtml({ id, ...attributes, class: classes.join(' ').trim() })}>
            <thead>
              <tr>${head}</tr>
            </thead>
            <tbody>
              ${body.join('\n              ')}
            </tbody>
          </table>
        </div>
      </section>`;
}
