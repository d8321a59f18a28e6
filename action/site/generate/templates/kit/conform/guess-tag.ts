/** Which element a name speaks of, where neither a check nor the brief says its tag. The first line that fits decides. */

import type { OutlineNode } from './outline.ts';
import { aboutNode, idWords } from './words.ts';

const BY_ROLE: Record<string, string> = {
  alert: 'p',
  button: 'button',
  dialog: 'dialog',
  img: 'img',
  link: 'a',
  list: 'ul',
  listitem: 'li',
  navigation: 'nav',
  region: 'section',
  search: 'form',
  status: 'p',
  tab: 'button',
  table: 'table',
  textbox: 'input',
};

/** The children that an element must have, by its own tag. */
const CHILD: Record<string, string> = {
  ul: 'li',
  ol: 'li',
  select: 'option',
  table: 'tbody',
  thead: 'tr',
  tbody: 'tr',
  tr: 'td',
  nav: 'a',
  dl: 'dt',
  details: 'p',
};

/** By the id's last words first: in `filter-button` the button is what it is, the filter what it is for. */
const BY_WORD: readonly [RegExp, string][] = [
  [
    /^(btn|button|knopf|schaltfläche|bouton|bot[oó]n|toggle|submit|increment|decrement|plus|minus)$/,
    'button',
  ],
  [/^(form|formular|formulaire|formulario)$/, 'form'],
  [/^(textarea|message|comments?|notes?|editor|bio)$/, 'textarea'],
  [
    /^(input|field|eingabefeld|textfeld|champ|campo|search|query|searchbox|email|phone|date|password|upload|slider|checkbox)$/,
    'input',
  ],
  [/^(select|dropdown|filter|picker|chooser|sort|selector)$/, 'select'],
  [/^(list|liste|lista|items|results|entries|todos|tasks)$/, 'ul'],
  [/^(table|tabelle|tableau|tabla|tbl)$/, 'table'],
  [/^(chart|canvas|graph|plot)$/, 'canvas'],
  [/^(img|image|picture|photo|logo|avatar)$/, 'img'],
  [/^(nav|navbar|navigation|menu)$/, 'nav'],
  [/^(modal|dialog|popup)$/, 'dialog'],
  [/^(link)$/, 'a'],
  [/^(progress|progressbar)$/, 'progress'],
  [/^(heading|subtitle|headline)$/, 'h2'],
  [/^(section|abschnitt|sección)$/, 'section'],
  [/^paragraph$/, 'p'],
  [/^article$/, 'article'],
  [
    /^(output|result|status|count|counter|total|sum|value|display|answer|score|average|clock|timer)$/,
    'output',
  ],
];

/** What can hold what is looked for inside. */
const HOLDERS: readonly [RegExp, string][] = [
  [/^li$/, 'ul'],
  [/^(thead|tbody|tr|th|td)$/, 'table'],
  [/^(input|textarea|select|label)$/, 'form'],
  [/^option$/, 'select'],
  [/^a$/, 'nav'],
];

/** Words that mean an element wherever they stand. */
const SPOKEN =
  /^(knopf|schaltfläche|bouton|bot[oó]n|formular|formulaire|formulario|eingabefeld|textfeld|champ|liste|lista|tabelle|tableau|tabla|button|form|list|table|dropdown|chart|canvas|image|dialog|modal|textarea|input)$/;

/** "text typed into #a", "asks for a name in #a". */
const ENTERED =
  /\b(?:typ(?:e|es|ed|ing)|enter(?:s|ed|ing)?|writ(?:e|es|ing)|asks?\s+for|eingeben)\b[^.;]{0,30}\b(?:in|into|to)\W*$/;

export function guessTag(node: OutlineNode): string {
  const { attributes, parent, mention, inside, numeric, children } = node;
  const holder = HOLDERS.find(([pattern]) => inside.some((tag) => pattern.test(tag)))?.[1];
  return (
    BY_ROLE[attributes.role ?? ''] ??
    holder ??
    childTag(parent?.tag) ??
    byAttributes(attributes) ??
    // "a list #menu": what stands right before the id says what it is.
    byWords(idWords(said(mention)).slice(-1)) ??
    (ENTERED.test(mention) ? 'input' : undefined) ??
    byWords(idWords(attributes.id ?? attributes['data-testid'] ?? attributes.class ?? '').toReversed()) ??
    byWords(
      idWords(nearest(said(mention)))
        .filter((word) => SPOKEN.test(word))
        .toReversed(),
    ) ??
    (numeric ? 'output' : children.length + inside.length > 0 ? 'section' : 'div')
  );
}

/** Without its label, and without what leads over to the id: "a button with the", "a list called (". */
function said(mention: string): string {
  return mention
    .replace(/["“][^"”]*["”]/g, '')
    .replace(/(?:[\s\W]+(?:with|called|named|having|whose|the|an?|is|ids?))*\W*$/u, '');
}

/** In "a form with a name" the name is the element, and the form what it belongs to. */
function nearest(mention: string): string {
  return mention.split(/\b(?:with|containing|including|inside|in|into|of|for|to|from)\b/).at(-1) ?? '';
}

function childTag(parent: string | undefined): string | undefined {
  const tag = CHILD[parent ?? ''];
  return tag === 'tbody' ? undefined : tag;
}

function byAttributes(attributes: Record<string, string>): string | undefined {
  const { type } = attributes;
  if (type !== undefined) return /^(button|submit|reset)$/.test(type) ? 'button' : 'input';
  if ('placeholder' in attributes || 'name' in attributes) return 'input';
  if ('href' in attributes) return 'a';
  return 'src' in attributes || 'alt' in attributes ? 'img' : undefined;
}

function byWords(words: readonly string[]): string | undefined {
  for (const word of words) {
    const tag = BY_WORD.find(([pattern]) => pattern.test(word))?.[1];
    if (tag) return tag;
  }
  return undefined;
}

const TYPES: readonly [RegExp, string][] = [
  [/\be-?mail\b/, 'email'],
  [/\b(phone|tel|telephone|mobile)\b/, 'tel'],
  [/\bpassword\b/, 'password'],
  [/\b(search|query|filter)\b/, 'search'],
  [/\b(url|website|homepage)\b/, 'url'],
  [/\b(date|birthday|deadline)\b/, 'date'],
  [/\btime\b/, 'time'],
  [/\b(number|amount|age|quantity|qty|count|price|guests?)\b/, 'number'],
  [/\b(colou?r)\b/, 'color'],
  [/\b(slider|range)\b/, 'range'],
  [/\b(file|upload)\b/, 'file'],
  [/\b(checkbox|agree|terms|consent|accept)\b/, 'checkbox'],
];

export function inputType(node: OutlineNode): string {
  const about = aboutNode(node);
  return TYPES.find(([pattern]) => pattern.test(about))?.[1] ?? 'text';
}
