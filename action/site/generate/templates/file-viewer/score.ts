/** How clearly a task asks for files to be shown as they are. */
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
import { isWholeSite } from '../kit/whole-site.ts';
import { asksForFigures } from '../sales-summary/asks-for-figures.ts';
import { chooseFiles } from './choose-files.ts';
import { DATA_FILE, readContent } from './content/read-content.ts';

const SHOWS =
  /\b(?:show|display|render|view|viewer|present|pars|list|browse|explor|inspect|visuali[sz]|table|tabular|read|pretty)\w*/i;
const KIND =
  /\b(?:csv|tsv|json|ya?ml|toml|xml|ini|config(?:uration)?|settings|properties|logs?|log file|env(?:ironment)?|data\s?(?:table|set|file)|spreadsheet|records|key.{0,10}value|table)\b/i;
const LINES =
  /\b(?:line numbers?|numbered lines|source code|raw|xml|log|code viewer|text (?:file )?viewer|file viewer)\b/i;
/** What needs more than to be shown, and mostly belongs to another template. */
const OTHER =
  /\b(?:quiz|questions?|flash\s?cards?|calculator|to-?do|poll|survey|game|form|chart|graph|plot|map|convert(?:er|s)?|markdown|captcha|login|sign[\s-]?up|workflow)\b/i;
const NONE = { wantsTable: false, wantsTree: false, headings: ['Key', 'Value'] } as const;

export function scoreFiles(plan: SitePlan, files: FileTree): number {
  const { brief, manifest } = plan;
  if (isWholeSite(brief, files.keys())) return 0;
  const paths = chooseFiles(files, plan, { earlier: [], sent: files });
  if (paths.length === 0 || manifest.filter(({ isListed, path }) => isListed && !files.has(path)).length > 1)
    return 0;
  const contents = paths.map((path) => readContent(path, files.get(path) ?? Buffer.alloc(0), NONE).content);
  const columns = contents.flatMap((content) => (content?.kind === 'table' ? content.columns : []));
  if (
    OTHER.test(brief) ||
    asksForFigures(brief, columns) ||
    !(SHOWS.test(brief) || (/\bpage for\b/i.test(brief) && KIND.test(brief)))
  )
    return 0;
  const isData =
    paths.some((path) => DATA_FILE.test(path)) ||
    contents.some((content) => content && content.kind !== 'lines');
  if (isData) return KIND.test(brief) ? 4 : 3;
  return LINES.test(brief) ? 3 : 0;
}
