/**
 * The fields that a brief asks for: the items of its lists, its questions with their answers, and what it names
 * behind words like "fields" and "asks for".
 */
import { readOptions } from '../kit/read-options.ts';
import type { Field, FieldKind } from './field.ts';
import { controlKind, knownField } from './known-fields.ts';

interface Wish {
  /** What is asked, in the brief's words. */
  text: string;
  options: string[];
  /** Whether it stands in a list or enumeration of fields: then it needs no known word. */
  isListed: boolean;
}

const ITEM = /^(?<indent>\s*)(?:[-*+•]|\d+[.)]|[a-z][.)])\s+(?<text>.+)$/i;
/** Wishes about the page, and files, are no fields. */
const NO_FIELD =
  /^(?:use|add|show|display|store|save|validate|on submit|after|when|the (?:page|form|site)|include|make|set|keep|no |load|style|title|heading|responsive|page|create|build|do not|don't|submit|a? ?button)\b|\.(?:html?|json|txt|md|csv|js|css|svg)\b/i;
const ENUMERATION =
  /\b(?:forms?(?=\s*:)|fields?|felder[n]?|champs|campos|inputs?|questions?|asks?|asking|collects?|collecting|enter|adds?|with|contains?|containing|including|has|having)\b(?!\s+(?:are|is|must|should)\b)(?:\s+(?:for|für|pour|para|the|their|his|her|its|your|following|a|an|fields?|inputs?|about|(?:visitors?|people|users?|guests?)\s+for|required)\b)*\s*:?\s*/gi;
/** Words for the page, not for what it asks. */
const QUOTES =
  /\b(?:title[ds]?|heading|message|text|button|label(?:l?ed)?|says?|saying|reads?|called|named|key)\b[^"“\n]{0,25}["“][^"”\n]*["”]/gi;
const OPTIONAL = /\boptional\b/i;
const REQUIRED = /\b(?:required|mandatory|must)\b|\*\s*$/i;
const LONGEST = 90;

export function readFields(brief: string): Field[] {
  const areAllRequired =
    /\ball\s+(?:\w+\s+)?fields?\s+(?:are\s+|must\s+be\s+)?(?:required|mandatory|filled)/i.test(brief) ||
    /\bvalidat/i.test(brief);
  const fields = new Map<string, Field>();
  for (const wish of [...listed(brief), ...enumerated(brief)]) {
    const one = fieldOf(wish, areAllRequired);
    const isKnown = [...fields.values()].some(
      ({ label }) => label.toLowerCase() === one?.label.toLowerCase(),
    );
    if (one && !isKnown && !fields.has(one.id)) fields.set(one.id, one);
  }
  return [...fields.values()];
}

/** A list's items; the items below one are its answers. */
function listed(brief: string): Wish[] {
  const wishes: (Wish & { indent: number })[] = [];
  for (const line of brief.split(/\r?\n/)) {
    const { indent = '', text = '' } = ITEM.exec(line)?.groups ?? {};
    if (text === '') continue;
    const last = wishes.at(-1);
    if (last && indent.length > last.indent) last.options.push(text.trim());
    else if (!NO_FIELD.test(text) && text.length <= LONGEST * 2) {
      wishes.push({ text, options: optionsIn(text), isListed: true, indent: indent.length });
    }
  }
  return wishes;
}

function optionsIn(text: string): string[] {
  const range = /\b(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})\b/.exec(text);
  const [low, high] = [Number(range?.[1]), Number(range?.[2])];
  if (range && high > low && high - low <= 10 && !/age/i.test(text)) {
    return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
  }
  const afterQuestion = /\?\s*[:–—(-]?\s*(.+?)\)?$/.exec(text)?.[1] ?? /:\s*(.+)$/.exec(text)?.[1];
  const said = readOptions(text);
  return said.length > 0 || afterQuestion === undefined ? said : readOptions(`options: ${afterQuestion}`);
}

function enumerated(brief: string): Wish[] {
  const prose = brief
    .split(/\r?\n/)
    .filter((line) => !ITEM.test(line))
    .join('\n')
    .replace(QUOTES, ' ');
  return [...prose.matchAll(ENUMERATION)].flatMap(({ 0: found, index }) => {
    const clause =
      prose
        .slice(index + found.length)
        .split(
          /[;\n]|\.(?:\s|$)|\b(?:and|which|that)\s+(?:shows?|stores?|saves?|validates?|then|a\s+(?:submit\s+)?button)\b|\bon submit\b/i,
        )[0] ?? '';
    const isList = /form|field|feld|champs|campos|input|ask|collect|enter/i.test(found);
    // A comma inside of brackets separates answers, not fields.
    return clause
      .split(/,\s*(?:(?:and|und|et|y)\s+)?(?![^(]*\))|\s+(?:and|und|et|y)\s+(?![^(]*\))/i)
      .map((text) => ({
        text: text.replace(/^(?:an?|the|their|your|optional)\s+(?=\w)/i, (word) =>
          /optional/i.test(word) ? 'optional ' : '',
        ),
        options: optionsIn(text),
        isListed: isList,
      }))
      .filter(
        ({ text }) =>
          text.trim() !== '' &&
          text.length <= LONGEST &&
          !/\bbutton\b|\b(?:einen?|un|una)\s|\bbouton\b|\bbot[óo]n\b|^\W*#[\w-]+\W*$/i.test(text),
      );
  });
}

function fieldOf({ text, options, isListed }: Wish, areAllRequired: boolean): Field | undefined {
  const about = text.replace(
    /\(?\s*(?:with\s+(?:the\s+)?)?(?:the\s+)?(?:id|ids?)?\s*[`"'(]*#[\w-]+[`"')]*\)?/gi,
    '',
  );
  const known = knownField(about);
  const control = controlKind(about);
  if (!known && !control && options.length < 2 && !(isListed && isName(about))) return undefined;
  const label = labelOf(about, known?.pattern);
  if (label === '') return undefined;
  const answers = options.length >= 2 ? options : [...(known?.options ?? [])];
  const name = idOf(label);
  const kind = kindOf({ control, known: known?.kind, answers, label });
  return {
    id: /#([a-z_][\w-]*)/i.exec(text)?.[1] ?? name,
    name,
    label,
    kind,
    // Of several boxes none must be ticked: HTML knows no such rule.
    required: kind !== 'checkboxes' && !OPTIONAL.test(text) && (areAllRequired || REQUIRED.test(text)),
    options: answers,
    attributes: known?.autocomplete && answers.length === 0 ? { autocomplete: known.autocomplete } : {},
  };
}

/** Few words and no sentence. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return /\?/.test(text) || (words.length <= 4 && !/\b(?:is|are|should|must|will|so|it)\b/i.test(text));
}

interface Evidence {
  control: FieldKind | undefined;
  known: FieldKind | undefined;
  answers: readonly string[];
  label: string;
}

function kindOf({ control, known, answers, label }: Evidence): FieldKind {
  const isChoice = answers.length >= 2;
  const needsAnswers = (kind: FieldKind | undefined) => /^(select|radio|checkboxes)$/.test(kind ?? '');
  if (isChoice) return control && needsAnswers(control) ? control : answers.length > 6 ? 'select' : 'radio';
  if (control && !needsAnswers(control)) return control;
  return known ?? (label.endsWith('?') ? 'textarea' : 'text');
}

/** The question itself, or the brief's name for the field, without what is said about it. */
function labelOf(text: string, known: RegExp | undefined): string {
  const question = /^[^?]*\?/.exec(text)?.[0];
  const [name = ''] = text
    .replace(/\(.*?\)|[*`"“”]/g, ' ')
    .split(/:|\s[–—-]\s|\s+(?:with|from|between|as|using)\s/i);
  const short = name
    .replace(
      /\b(?:an?|the|required|optional|mandatory|fields?|inputs?|text\s?area|drop-?down|select|radio|buttons?|check\s?box(?:es)?|box|for|their|your)\b/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const found = question ?? (short.split(' ').length > 5 ? (known?.exec(text)?.[0] ?? short) : short);
  const label = found.trim() || (known?.exec(text)?.[0] ?? '');
  return label.charAt(0).toUpperCase() + label.slice(1, LONGEST);
}

export function idOf(label: string): string {
  return (
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'answer'
  );
}
