/**
 * "index.html contains element with id='total'", "index.html has a <form id=\"f\">", "contains #total",
 * "… displaying max.val", "index.html <h1 id='name'> contains the entityName from data.json".
 */
import type { FileTree } from '../../context.ts';
import type { HtmlFacts } from '../html-facts.ts';
import { readJson, valueAt } from './json-value.ts';
import { phrase, read, unquoted } from './phrase.ts';
import type { Decision, Probe } from './probe.ts';

const HAS = '(?:contains?|has|have|includes?)';
const ELEMENT =
  '(?:(?:{a}(?:html )?(?:<?{tag}>? )?(?:element|tag)?(?: )?(?:with|having) (?:the )?id ?(?:=|of|:)? ?{id})|(?:{a}<{tag2} id={id2}>(?: element)?)|(?:{a}(?:element )?#{id3}(?: element)?))';
const FROM = '(?:the )?{path} from (?:the )?{file2}';
const PATTERNS = [
  phrase(
    `{the file} ${HAS} ${ELEMENT}(?: (?:displaying|showing|containing|with) (?:(?:the )?(?<shown>[A-Za-z_]\\w*\\.[\\w.]+)|${FROM}|{quoted}))?`,
  ),
  phrase(
    `{the file}(?:'s)? ${ELEMENT} (?:${HAS}|displays?|shows?) (?:${FROM}|{quoted}|(?:the )?text {quoted2})`,
  ),
];

export const htmlElement: Probe = {
  name: 'html-element',
  decide({ check, html, files }) {
    const found = read(check, PATTERNS);
    if (!found?.file || !/\.html?$/i.test(found.file)) return undefined;
    const page = html.get(found.file);
    if (!page) return { passed: false, detail: `There is no ${found.file}.` };
    const id = unquoted(found.id ?? found.id2 ?? found.id3);
    const tag = (found.tag ?? found.tag2)?.toLowerCase();
    const element = page.elements.find((one) => one.id === id);
    if (!element) return { passed: false, detail: `${found.file} has no element with the id ${id}.` };
    if (tag !== undefined && tag !== 'element' && element.tag !== tag)
      return { passed: false, detail: `#${id} is a ${element.tag} element.` };
    return decideText(element, found, files);
  },
};

function decideText(
  { id, text }: HtmlFacts['elements'][number],
  found: Record<string, string | undefined>,
  files: FileTree,
): Decision | undefined {
  const literal = found.quoted ?? found.quoted2;
  const path = found.shown ?? found.path;
  if (literal === undefined && path === undefined) return { passed: true, detail: `There is #${id}.` };
  const wanted = literal === undefined ? expected(files, path ?? '', found.file2) : unquoted(literal);
  if (wanted === undefined) return undefined;
  const passed = literal === undefined ? showsValue(text, wanted) : text.includes(wanted);
  // Whether "1,200" shows 1200 is a matter of opinion.
  const plain = text.replace(/(?<=\d)[\s,.'](?=\d)/g, '');
  if (!passed && literal === undefined && showsValue(plain, wanted)) return undefined;
  return { passed, detail: `#${id} reads "${text.slice(0, 80)}".` };
}

/** 150 does not stand in "1500". */
function showsValue(text: string, value: string): boolean {
  return new RegExp(`(?<![\\w.,])${RegExp.escape(value)}(?!\\w|[.,]\\d)`, 'u').test(text);
}

/** The value that a check speaks of by its path: in the file it names, or in the only JSON file that has it. */
export function expected(files: FileTree, path: string, file: string | undefined): string | undefined {
  const names = file === undefined ? [...files.keys()].filter((name) => name.endsWith('.json')) : [file];
  const values = names.flatMap((name) => {
    const json = readJson(files, name);
    const value = 'fault' in json ? undefined : valueAt(json.value, path);
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
  return values.length === 1 ? values[0] : undefined;
}
