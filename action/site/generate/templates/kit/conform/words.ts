/** What may be written on an element: names that the brief gives, else its own name in plain words; never an answer. */
import type { OutlineNode } from './outline.ts';

const KIND =
  /^(btn|button|input|field|form|select|dropdown|list|ul|ol|table|tbl|output|div|box|area|textarea|section|container|wrapper|panel|canvas|img|image|el|element|id|txt|text|lbl|label|link|page|app|js|the)$/;
/** A seed looks like `a1b2c3`, `x4` or `12345`. */
const SEED = /^(?=.*\d)[a-z0-9]{2,}$|^\d+$/i;
const OPEN = '"“«„\'‘`';
const CLOSE = '"”»“\'’`';

export function idWords(name: string): string[] {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .split(/[\s_.:-]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** All that is known to say what an element is for. */
export function aboutNode({ attributes, words, mention }: OutlineNode): string {
  const names = [attributes.id, attributes.class, attributes.name, attributes['data-testid']];
  const said = [attributes['aria-label'], attributes.placeholder, attributes.title, ...words, mention];
  return [...names.flatMap((name) => idWords(name ?? '')), ...said].filter(Boolean).join(' ').toLowerCase();
}

/** In the brief's words, if it has any for it. */
export function labelOf(node: OutlineNode, brief: string): string {
  const { attributes } = node;
  const quote = quotedNear(node, brief);
  const known = [...node.words, attributes['aria-label'], attributes.placeholder].find(
    (text) => text && isNamed(text, brief),
  );
  const name = plainName(node);
  // A check that does not mind capitals writes a name in small letters.
  const same = [quote, name].find((text) => known && text?.toLowerCase().includes(known.toLowerCase()));
  return node.given ?? same ?? known ?? quote ?? name;
}

export function isNamed(text: string, brief: string): boolean {
  return /\p{L}/u.test(text) && brief.toLowerCase().includes(text.toLowerCase());
}

function plainName({ attributes, tag }: OutlineNode): string {
  const name = attributes.id ?? attributes.name ?? attributes['data-testid'] ?? attributes.class ?? '';
  const all = idWords(name);
  const words = all.filter((word) => !KIND.test(word) && !SEED.test(word));
  const text = (words.length > 0 ? words : all).join(' ') || NAMES[tag ?? ''] || 'part';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const NAMES: Record<string, string> = {
  a: 'link',
  img: 'image',
  nav: 'navigation',
  ul: 'list',
  ol: 'list',
  li: 'entry',
  h2: 'section',
  h3: 'section',
  button: 'button',
  table: 'table',
  form: 'form',
  canvas: 'chart',
  select: 'choice',
  input: 'entry',
  textarea: 'text',
};

/** `a button "Save" (#save)`, `#save labelled "Save"`: the quote in the clause that names the id. */
function quotedNear({ attributes }: OutlineNode, brief: string): string | undefined {
  const name = attributes.id ?? attributes.class;
  const index =
    name === undefined ? -1 : brief.search(new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`));
  if (name === undefined || index === -1) return undefined;
  const before =
    brief
      .slice(Math.max(0, index - 60), index)
      .split(/[,;\n]|\.\s|\band\b/)
      .at(-1) ?? '';
  const after =
    brief.slice(index + name.length, index + name.length + 60).split(/[,;\n]|\.\s|\band\b/)[0] ?? '';
  const quote = new RegExp(`[${OPEN}]([^${OPEN}${CLOSE}#.\\n]*\\p{L}[^${OPEN}${CLOSE}#\\n]*)[${CLOSE}]`, 'u');
  const said =
    /\b(?:label|labell?ed|text|says?|saying|reads?|called|captioned|titled|named|with)\b.*/isu.exec(
      after,
    )?.[0];
  const found = quote.exec(before)?.[1] ?? (said === undefined ? undefined : quote.exec(said)?.[1]);
  return found === name ? undefined : found?.trim();
}
