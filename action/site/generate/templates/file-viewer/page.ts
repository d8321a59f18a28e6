/** The content of a page that shows files. All that its first rows and lines say is in the HTML already. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { SitePlan } from '../../plan-types.ts';
import type { PageParts } from '../kit/page.ts';
import type { Roles } from '../kit/roles.ts';
import type { FileContent } from './content/read-content.ts';
import { viewerScript } from './page-script.ts';
import type { ViewerSettings } from './settings.ts';
import { fileSection, sizeOf } from './show/file-section.ts';
import { STYLES } from './styles.ts';

export interface Viewer {
  plan: SitePlan;
  settings: ViewerSettings;
  files: readonly FileContent[];
  roles: Roles;
}

/** More rows than this are shown in pages, asked for or not. */
const MOST_AT_ONCE = 2_000;
const LARGE_PAGE = 500;
const MOST_CHOICES = 500;

export function viewerPage(viewer: Viewer): PageParts {
  const { plan, settings, files, roles } = viewer;
  const { title, heading, libraries } = settings;
  const names = files.map(({ path }) => path).join(', ');
  return {
    plan,
    title,
    heading,
    description: `${title}: what is in ${names || 'the files'}.`,
    intro: `<p>${files.length === 1 ? `From ${escapeHtml(names)}` : `${files.length} files`}</p>`,
    main: [
      ...toolbar(viewer),
      ...files.map((file, index) =>
        fileSection(file, index, {
          roles,
          classes: settings.tableClasses,
          masksSecrets: settings.masksSecrets,
          isPretty: settings.isPretty,
          rowData: settings.rowData,
          fileCount: files.length,
        }),
      ),
      ...pager(viewer),
    ],
    footer: [
      'Values are shown as the files have them.',
      '<span id="page-status" role="status" aria-live="polite"></span>',
    ],
    script: viewerScript(viewer, { pageSize: pageSize(viewer), filterColumns: filterColumns(viewer) }),
    libraries,
    styles: STYLES,
  };
}

function toolbar(viewer: Viewer): string[] {
  const { files, roles, settings } = viewer;
  const first = files[0];
  if (!first || files.every(({ content }) => !content)) return [];
  const label = (role: string, text: string) =>
    `<label for="${escapeHtml(roles.id(role))}">${escapeHtml(text)}</label>`;
  const choices = files
    .map(({ path }, index) => `<option value="${index}">${escapeHtml(path)}</option>`)
    .join('');
  const values = filterValues(viewer);
  const options = values
    .map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`)
    .join('');
  const parts = [
    files.length > 1
      ? `<div class="field">${label('chooser', 'File')}${roles.element('chooser', { class: 'form-select' }, choices)}</div>`
      : '',
    `<div class="field">${label('search', 'Search')}${roles.element('search', { type: 'search', class: 'form-control', autocomplete: 'off' })}</div>`,
    values.length > 0
      ? `<div class="field">${label('filter', filterName(viewer))}${roles.element('filter', { class: 'form-select' }, `<option value="">All</option>${options}`)}</div>`
      : '',
  ];
  const buttons = [
    roles.element('copy', { type: 'button', class: 'btn' }, 'Copy file'),
    settings.masksSecrets
      ? roles.element(
          'reveal',
          { type: 'button', class: 'btn', 'aria-pressed': 'false' },
          'Show masked values',
        )
      : '',
    roles.element('count', { class: 'row-count', 'aria-live': 'polite' }, sizeOf(first)),
  ];
  return [
    `<section class="card toolbar" aria-label="Tools">
        <div class="tool-fields">${parts.filter(Boolean).join('')}</div>
        <div class="actions">${buttons.filter(Boolean).join(' ')}</div>
      </section>`,
  ];
}

function pager(viewer: Viewer): string[] {
  if (pageSize(viewer) === undefined) return [];
  const { roles } = viewer;
  const button = (role: string, text: string) => roles.element(role, { type: 'button', class: 'btn' }, text);
  return [
    `<nav id="pages" class="actions" aria-label="Pages of the table">${button('previous', 'Previous')} ${roles.element('pageInfo', { 'aria-live': 'polite' }, 'Page 1')} ${button('next', 'Next')}</nav>`,
  ];
}

function pageSize({ settings, files }: Viewer): number | undefined {
  const most = Math.max(
    0,
    ...files.map(({ content }) => (content?.kind === 'table' ? content.rows.length : 0)),
  );
  return settings.pageSize ?? (most > MOST_AT_ONCE ? LARGE_PAGE : undefined);
}

/** Where each file's table has the column that rows are filtered by; -1 where it has none. */
function filterColumns({ settings, files }: Viewer): number[] {
  const wanted = settings.filterBy?.toLowerCase();
  return files.map(({ content }) =>
    content?.kind === 'table' && wanted !== undefined
      ? content.columns.findIndex(
          (column) => column.toLowerCase() === wanted || `${column.toLowerCase()}s` === wanted,
        )
      : -1,
  );
}

/** As the table writes it. */
function filterName(viewer: Viewer): string {
  const columns = filterColumns(viewer);
  const names = viewer.files.flatMap(({ content }, index) =>
    content?.kind === 'table' ? (content.columns[columns[index] ?? -1] ?? []) : [],
  );
  return names[0] ?? 'Filter';
}

function filterValues(viewer: Viewer): string[] {
  const columns = filterColumns(viewer);
  const values = viewer.files.flatMap(({ content }, index) => {
    const column = columns[index] ?? -1;
    return content?.kind === 'table' && column >= 0 ? content.rows.map((row) => row[column] ?? '') : [];
  });
  const different = [...new Set(values)].filter((value) => value !== '');
  return different.length <= MOST_CHOICES
    ? different.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    : [];
}
