/**
 * The files a task asks for: the brief's list items (`- name.ext: what it is`, with the lines that belong to them)
 * and table rows, the files it names in passing, and those that plain-English checks name. A file that must not be
 * committed is no part of it.
 */
import type { SiteTask } from '../../../src/contract/task.ts';
import { isSafePath } from '../../../src/domain/safe-path.ts';
import { classifyCheck } from './checks/classify-check.ts';
import { FILE_NAME, KNOWN_NAME, PRODUCT } from './file-names.ts';
import { withImpliedDataFile } from './implied-data-file.ts';
import { withImpliedWorkflow } from './implied-workflow.ts';
import { catalogue } from './libraries/catalogue.ts';
import { notCommitted } from './not-committed.ts';
import type { PlannedFile } from './plan-types.ts';

const BULLET = String.raw`(?:[-*+•]|\d+[.)])\s+(?:\[[ x]\]\s+)?`;
const LEAD = String.raw`(?:(?:create|write|add|generate|publish|make|include|provide)\s+)?(?:an?\s+|the\s+)?(?:file\s+)?(?:(?:named|called)\s+)?`;
const PATH = String.raw`[*_\x60"]*(?:\.?\/)?(?<path>${FILE_NAME}|${KNOWN_NAME})[*_\x60"]*`;
/** `- about.md: …`, `2. **about.md** – …`, `- about.md (…)`, `- about.md`. */
const ITEM = new RegExp(
  String.raw`^\s*(?:${BULLET})${LEAD}${PATH}\s*(?:[*_]*(?::|–|—|-\s|=>|→)[*_\x60"]*\s*(?<text>.*)|\((?<aside>.*)\)\.?|)\s*$`,
  'iu',
);
/** The same with no bullet, which is a list only where there are several. */
const BARE_ITEM = new RegExp(String.raw`^\s*${PATH}\s*[*_]*:[*_]*\s+(?<text>\S.*)$`, 'iu');
const ROW = new RegExp(String.raw`^\s*\|\s*${PATH}\s*\|\s*(?<text>.*?)\s*\|?\s*$`, 'iu');
const MENTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/.@:>-])(?:\.\/)?(?<path>${FILE_NAME})|(?<=>\s)(?<target>${FILE_NAME})`,
  'giu',
);
/** "Convert numbers.xlsx to CSV" asks for `numbers.csv`; Markdown "to HTML" is more often shown in a page than a file. */
const CONVERSION = new RegExp(
  String.raw`\b(?:convert|export|transform|save|turn)\w*\s+(?:the\s+)?(?:attached\s+)?(?:file\s+)?[\x60"']?(?<stem>${FILE_NAME})[\x60"']?\s+(?:(?:in)?to|as)\s+(?:an?\s+)?(?<kind>csv|json|txt)\b(?!\.)`,
  'giu',
);
/** "Publish a.txt (a story), b.json (…) and c.svg": files right behind the verb, each with what it is. */
const ENTRY = String.raw`[\x60"']*${FILE_NAME}[\x60"']*(?:\s*\([^()\n]*\))?`;
const CHAIN = new RegExp(
  String.raw`\b(?:publish|create|write|generate|produce|make)(?:e?s|ing)?\s+(?:(?:[\w ]{0,30}\bfiles?\b[^.:\n]{0,30}:|the\b)\s*)?(?:${ENTRY})(?:\s*(?:,|and|&)+\s+(?:and\s+)?(?:an?\s+|the\s+)?${ENTRY})+`,
  'giu',
);
const IN_CHAIN = new RegExp(String.raw`(?<path>${FILE_NAME})[\x60"']*(?:\s*\((?<aside>[^()\n]*)\))?`, 'giu');
/** Parts of a page are made with the page. */
const PAGE_PART = /\.(?:html?|css|m?js)$/i;

export function readManifest({ brief, checks }: SiteTask): PlannedFile[] {
  const classified = checks.map(classifyCheck);
  const sentences = classified.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const files = new Map<string, PlannedFile>();
  const found = [
    ...listedFiles(brief),
    ...chainedFiles(brief),
    ...mentionedFiles(brief),
    ...convertedFiles(brief),
    ...mentionedFiles(sentences.join('\n')),
  ];
  for (const file of found) {
    if (!files.has(file.path) && isSafePath(file.path) && isOwn(file.path)) files.set(file.path, file);
  }
  for (const path of notCommitted([brief, ...sentences].join('\n'))) files.delete(path);
  return withImpliedDataFile(withImpliedWorkflow([...files.values()], brief), brief);
}

/** `marked.js` is a library and `Node.js` a product. */
function isOwn(path: string): boolean {
  return !PRODUCT.test(path) && !catalogue.some(({ mentionedIn }) => mentionedIn.test(path));
}

function listedFiles(brief: string): PlannedFile[] {
  const lines = brief.split(/\r?\n/);
  const bare = lines.filter((line) => BARE_ITEM.test(line)).length > 1;
  const found: (PlannedFile & { indent: number })[] = [];
  let isOpen = false;
  for (const line of lines) {
    const groups = (ITEM.exec(line) ?? ROW.exec(line) ?? (bare ? BARE_ITEM.exec(line) : null))?.groups;
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    const last = found.at(-1);
    if (groups && !(isOpen && last && isUnfinished(last.description))) {
      const description = groups.text ?? groups.aside ?? '';
      found.push({ path: groups.path ?? '', description, isListed: true, indent });
      isOpen = true;
    } else if (isOpen && last && belongs(line, indent, last)) last.description += `\n${line.trim()}`;
    else isOpen = false;
  }
  return found.map(({ path, description }) => ({ path, description: description.trim(), isListed: true }));
}

/** What is indented below an item, an empty line between, and all of a shape or a code block that it begins. */
function belongs(line: string, indent: number, last: PlannedFile & { indent: number }): boolean {
  return line.trim() === '' || indent > last.indent || /^\s*```/.test(line) || isUnfinished(last.description);
}

const LONGEST_SHAPE = 4_000;

function isUnfinished(description: string): boolean {
  if (description.length > LONGEST_SHAPE) return false;
  const count = (pattern: RegExp) => description.match(pattern)?.length ?? 0;
  return count(/```/g) % 2 === 1 || count(/[{[]/g) > count(/[}\]]/g);
}

function chainedFiles(brief: string): PlannedFile[] {
  const found = [...brief.matchAll(CHAIN)].map(([chain]) =>
    [...chain.matchAll(IN_CHAIN)]
      .map(({ groups }) => ({ path: groups?.path ?? '', description: groups?.aside ?? '', isListed: true }))
      .filter(({ path }) => !PAGE_PART.test(path)),
  );
  return found.filter(({ length }) => length > 1).flat();
}

/** An address is somebody else's file. */
function mentionedFiles(text: string): PlannedFile[] {
  const own = text.replace(/https?:\/\/[^\s)"'`<>]+/g, ' ');
  return [...own.matchAll(MENTION)].map(({ groups }) => ({
    path: groups?.path ?? groups?.target ?? '',
    description: '',
    isListed: false,
  }));
}

function convertedFiles(brief: string): PlannedFile[] {
  return [...brief.matchAll(CONVERSION)].map(({ groups }) => ({
    path: (groups?.stem ?? '').replace(/\.[^.]+$/, `.${groups?.kind?.toLowerCase() ?? ''}`),
    description: '',
    isListed: false,
  }));
}
