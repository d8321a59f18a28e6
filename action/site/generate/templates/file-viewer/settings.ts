/** What the template keeps in `site.json`, and what a round makes of it. */
import { z } from 'zod';
import type { SitePlan } from '../../plan-types.ts';
import { nameInWords } from '../kit/file-facts.ts';
import { assignRoles, storedRoles } from '../kit/roles.ts';
import type { TemplateInput } from '../template.ts';
import { chooseFiles } from './choose-files.ts';
import { pairHeadings } from './pair-headings.ts';
import { rolesFor } from './roles.ts';

const viewerSettings = z.object({
  title: z.string(),
  heading: z.string().optional(),
  libraries: z.array(z.string()),
  files: z.array(z.string()),
  roles: storedRoles,
  headings: z.tuple([z.string(), z.string()]).optional(),
  /** How many rows a page of the table has. */
  pageSize: z.int().min(1).optional(),
  /** The column whose values the rows can be filtered by. */
  filterBy: z.string().optional(),
  masksSecrets: z.boolean(),
  /** Whether JSON as it is means JSON with one member a line. */
  isPretty: z.boolean(),
  /** Names of data attributes that each row has. */
  rowData: z.array(z.string()),
  wantsTable: z.boolean(),
  wantsTree: z.boolean(),
  tableClasses: z.array(z.string()),
});
export type ViewerSettings = z.infer<typeof viewerSettings>;

const PAGES = /\bpaginat\w*|\bper page\b|\bpage size\b|\bpages of \d+/i;
const PAGE_SIZE = /\b(\d{1,4})\s+(?:\w+\s+){0,2}(?:per|a|each)\s+page\b|\bpages? (?:size )?of (\d{1,4})\b/i;
const USUAL_PAGE = 10;
const FILTER =
  /\b(?:filter(?:ed|able|s|ing)?|dropdown|select)\b[^.;\n]{0,40}?\b(?:by|for|on)\s+(?:the\s+)?["'`“]?([\p{L}][\p{L}\p{N} _-]{0,30}?)["'`”]?(?=\s*(?:[.,;)#(]|$|column|and\b|with\b|in\b))/iu;
const MASKS =
  /\b(?:mask|redact|obfuscate|conceal|hide)\w*\b[^.;\n]{0,40}\b(?:secrets?|passwords?|keys?|tokens?|sensitive|credentials|values?)\b/i;
const TABLE = /\btables?\b|\bcolumns?\b|\bkeys?\b.{0,20}\bvalues?\b/i;
const PRETTY = /\bpretty|\bbeautif|\bindent(?:ed|ation)?\b|\bformat(?:s|ted)?\b[^.]{0,20}\bjson\b/i;
const ROW = /(?:^|[\s>])tr(?:[.#:][\w-]+|\[[^\]]*\])*$/;
const TREE = /\b(?:collapsible|expandable|tree|nested view|json viewer|pretty[\s-]?print\w*)\b/i;
const STYLES: readonly [RegExp, string][] = [
  [/\bstriped\b/i, 'table-striped'],
  [/\bborder(?:ed|s)\b/i, 'table-bordered'],
  [/\bhover(?:able)?\b/i, 'table-hover'],
  [/\b(?:compact|small) table\b/i, 'table-sm'],
];

export function resolveSettings(input: TemplateInput): {
  settings: ViewerSettings;
  earlier: ViewerSettings | undefined;
} {
  const { plan, files: tree } = input;
  const earlier = viewerSettings.safeParse(input.settings).data;
  const files = chooseFiles(tree, plan, { earlier: earlier?.files ?? [], sent: input.input.attachments });
  const heading = plan.heading ?? earlier?.heading;
  const pages = PAGE_SIZE.exec(plan.brief);
  const pageSize = PAGES.test(plan.brief)
    ? Number(pages?.[1] ?? pages?.[2] ?? USUAL_PAGE) || USUAL_PAGE
    : earlier?.pageSize;
  const filterBy = FILTER.exec(plan.brief)?.[1] ?? earlier?.filterBy;
  const headings = pairHeadings(plan) ?? earlier?.headings;
  const classes = plan.selectors.flatMap(
    ({ selector }) => selector.match(/(?<=\.)table(?:-[\w-]+)?(?![\w-])/g) ?? [],
  );
  const settings = {
    title:
      plan.title ??
      earlier?.title ??
      plan.heading ??
      (files[0] === undefined ? 'Files' : nameInWords(files[0])),
    ...(heading !== undefined && { heading }),
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
    files,
    roles: assignRoles(rolesFor(files), plan.elements, earlier?.roles ?? {}),
    ...(headings && { headings }),
    ...(pageSize !== undefined && { pageSize }),
    ...(filterBy !== undefined && { filterBy }),
    masksSecrets: earlier?.masksSecrets || MASKS.test(plan.brief),
    isPretty: earlier?.isPretty || PRETTY.test(plan.brief),
    rowData: [...new Set([...(earlier?.rowData ?? []), ...rowData(plan)])],
    wantsTable: earlier?.wantsTable || TABLE.test(plan.brief),
    wantsTree: earlier?.wantsTree ?? (TREE.test(plan.brief) && !TABLE.test(plan.brief)),
    tableClasses: [
      ...new Set([
        ...(earlier?.tableClasses ?? ['table', 'table-striped']),
        ...classes.filter((name) => name !== 'table-responsive'),
        ...STYLES.flatMap(([pattern, name]) => (pattern.test(plan.brief) ? [name] : [])),
      ]),
    ],
  };
  return { settings, earlier };
}

/** `tr[data-key]`, or `dataset.key` read of rows. */
function rowData({ selectors }: SitePlan): string[] {
  const rows = selectors.filter(({ selector, tag }) => tag === 'tr' || ROW.test(selector));
  const written = rows.flatMap(
    ({ selector }) => selector.match(/(?<=\[data-)[a-z][a-z0-9-]*(?=[\]=^$*~|])/g) ?? [],
  );
  return [...written, ...rows.flatMap(({ dataset }) => dataset)];
}
