/** How clearly a task asks for a document to be shown. */
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
import { isWholeSite } from '../kit/whole-site.ts';
import { scoreOutput } from './pick-element.ts';
import { documentsAmong } from './source/choose-files.ts';
import { MARKDOWN_FILE } from './source/source-document.ts';

const MARKDOWN = /\bmark\s?down\b|\.md\b/i;
const SHOWS =
  /\b(?:convert|render|display|show|view|viewer|preview|editor|transform|turn|pars|html|reader|page)\w*/i;
const IS_APP =
  /\bmarkdown[-\s](?:\w+[-\s])?(?:viewer|editor|previewer?|renderer|converter|reader|to[-\s]html)\b|\bmd2html\b/i;
const PAGE_PART = /\.(?:html?|css|m?js)$|^(?:readme\.md|licen[cs]e.*)$/i;
// Letters with accents end no word for `\b`.
const PROSE =
  /(?<!\p{L})(?:story|stories|article|essay|poems?|résumé|resume|cv|biograph\p{L}*|letter|chapters?|books?|novel|tale|notes?|documents?|blog\s?post|speech|about (?:me|us|page)|text)(?!\p{L})/iu;

export function scoreDocument(
  { brief, libraries, files: named, manifest, elements }: SitePlan,
  files: FileTree,
): number {
  const documents = documentsAmong(files.keys());
  const isMarkdown = [...documents, ...documentsAmong(named)].some((path) => MARKDOWN_FILE.test(path));
  // A list of files to publish is a task about files, and Markdown may be one of them.
  const listed = manifest.filter(({ isListed, path }) => isListed && !PAGE_PART.test(path));
  const shown = documentsAmong(listed.flatMap(({ path }) => (files.has(path) ? [path] : [])));
  if (listed.length > 1 && shown.length < listed.length && !libraries.includes('marked')) return 0;
  const hasOutput = elements.some((element) => scoreOutput(element) > 0) ? 1 : 0;
  if (libraries.includes('marked') || IS_APP.test(brief)) return 4 + hasOutput;
  if (isWholeSite(brief, files.keys())) return 0;
  if (isMarkdown && MARKDOWN.test(brief) && SHOWS.test(brief)) return 3 + hasOutput;
  return documents.length > 0 && PROSE.test(brief) ? 2 : 0;
}
