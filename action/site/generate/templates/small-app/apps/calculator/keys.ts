/** The keys of the calculator: what each enters, what it may be called, and how a task may name its element. */
import type { SitePlan } from '../../../../plan-types.ts';
import type { Role } from '../../app.ts';

export interface Key {
  name: string;
  /** What the key means to the script. */
  token: string;
  /** What may be written on it; the first is usual, another is taken where the task writes that. */
  texts: readonly string[];
  spoken: string;
  /** The words of an id such as `btn-add`, `multiply` or `clearButton`. */
  names: RegExp;
  kind: 'digit' | 'operator' | 'function';
  part?: 'scientific' | 'memory';
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function digit(value: number): Key {
  const word = NUMBERS[value] ?? '';
  return {
    name: `digit-${value}`,
    token: String(value),
    texts: [String(value)],
    spoken: word,
    names: new RegExp(`^(?:${value}|${word})$`),
    kind: 'digit',
  };
}

function key(
  name: string,
  token: string,
  texts: string[],
  names: RegExp,
  kind: Key['kind'],
  part?: Key['part'],
): Key {
  return { name, token, texts, spoken: name.replaceAll('-', ' '), names, kind, ...(part && { part }) };
}

const BASIC: readonly Key[] = [
  key(
    'clear',
    'clear',
    ['C', 'AC', 'CE', 'Clear', 'Reset'],
    /^(?:clear|c|ac|ce|all-clear|clear-all|reset)$/,
    'function',
  ),
  key(
    'delete',
    'delete',
    ['⌫', 'DEL', 'Del', '←', 'Backspace', 'Delete'],
    /^(?:delete|del|back|backspace|erase)$/,
    'function',
  ),
  key('percent', '%', ['%'], /^(?:percent|percentage|pct|mod|%)$/, 'operator'),
  key('divide', '/', ['÷', '/', ':'], /^(?:divide|division|div|divided|÷|\/)$/, 'operator'),
  ...[7, 8, 9].map(digit),
  key(
    'multiply',
    '*',
    ['×', '*', 'x', 'X'],
    /^(?:multiply|multiplication|mul|mult|times|product|×|\*|x)$/,
    'operator',
  ),
  ...[4, 5, 6].map(digit),
  key('subtract', '-', ['−', '-', '–'], /^(?:subtract|subtraction|sub|minus|−|-)$/, 'operator'),
  ...[1, 2, 3].map(digit),
  key('add', '+', ['+'], /^(?:add|addition|plus|\+)$/, 'operator'),
  key('sign', 'sign', ['±', '+/-', '+/−'], /^(?:sign|negate|plus-minus|toggle-sign|negative|±)$/, 'function'),
  digit(0),
  key('decimal', '.', ['.', ','], /^(?:decimal|dot|point|period|comma|\.)$/, 'digit'),
  key(
    'equals',
    '=',
    ['=', 'Equals', 'Calculate'],
    /^(?:equals?|eq|calculate|compute|result|solve|=)$/,
    'operator',
  ),
];

const EXTRA: readonly Key[] = [
  ...['sin', 'cos', 'tan', 'ln', 'log'].map((name) =>
    key(name, `${name}(`, [name], new RegExp(`^${name}$`), 'function', 'scientific'),
  ),
  key('square-root', '√(', ['√', 'sqrt'], /^(?:square-root|sqrt|root|√)$/, 'function', 'scientific'),
  key('power', '^', ['xʸ', '^', 'x^y'], /^(?:power|pow|exponent|\^)$/, 'operator', 'scientific'),
  key('pi', 'π', ['π', 'pi'], /^(?:pi|π)$/, 'digit', 'scientific'),
  key(
    'open-bracket',
    '(',
    ['('],
    /^(?:open|open-bracket|open-paren\w*|left-paren\w*|\()$/,
    'function',
    'scientific',
  ),
  key(
    'close-bracket',
    ')',
    [')'],
    /^(?:close|close-bracket|close-paren\w*|right-paren\w*|\))$/,
    'function',
    'scientific',
  ),
  key('memory-clear', 'mc', ['MC'], /^(?:mc|memory-clear)$/, 'function', 'memory'),
  key('memory-recall', 'mr', ['MR'], /^(?:mr|memory-recall)$/, 'function', 'memory'),
  key('memory-add', 'm+', ['M+'], /^(?:m\+|mplus|m-plus|memory-add)$/, 'function', 'memory'),
  key('memory-subtract', 'm-', ['M−', 'M-'], /^(?:m-|mminus|m-minus|memory-sub\w*)$/, 'function', 'memory'),
];

export const KEYS: readonly Key[] = [...EXTRA, ...BASIC];

/** Words around the name of a key that say nothing about it. */
const FILLER = /^(?:btn|button|key|calc|calculator|num|number|digit|op|operator|operation)$/;

export function keyNamed(text: string): Key | undefined {
  const words = text
    .replace(/(?<=[a-z])(?=[A-Z\d])/g, '-')
    .toLowerCase()
    .split(/[-_\s]+/)
    .filter((word) => word !== '' && !FILLER.test(word));
  const name = words.length === 0 ? text : words.join('-');
  return KEYS.find(({ names, token }) => token === text || names.test(name));
}

export const keyRoles: readonly Role[] = KEYS.map((one) => ({
  name: `key-${one.name}`,
  id: `key-${one.name}`,
  tags: ['button'],
  about: [],
  fit: ({ id, mention, attributes }) => {
    if (attributes.class === id || /\b(?:display|screen|output)\b/.test(mention)) return 0;
    if (keyNamed(id) === one) return 6;
    const [, last = ''] = /([\w-]+)\s+(?:button|key)\s*$/.exec(mention) ?? [];
    return keyNamed(last) === one ? 5 : 0;
  },
  ...(one.part && { part: one.part }),
}));

/** What to write on a key: as the task writes it, between quotes, commas or brackets. */
export function keyText({ texts }: Key, plan: SitePlan): string {
  const [usual = ''] = texts;
  const task = [plan.brief, ...plan.checks.map(({ text }) => text)].join('\n');
  const isWritten = (text: string) => {
    const literal = RegExp.escape(text);
    return new RegExp(`["'\`“(,]\\s?${literal}["'\`”),]|[,(]\\s*${literal}\\s*[,)]`, 'u').test(task);
  };
  return texts.find(isWritten) ?? usual;
}

/** Attributes that checks look for on keys, as in `[data-value="7"]` or `button[data-operator]`. */
export function keyData(plan: SitePlan, one: Key): Record<string, string> {
  const found: Record<string, string> = {};
  const selectors = plan.checks.flatMap(({ text }) => [
    ...text.matchAll(/\[\s*(data-[\w-]+)\s*(?:[~|^$*]?=\s*\\?["']?([^"'\]\\]*))?/g),
  ]);
  for (const [, name = '', value] of selectors) {
    if (/^data-(?:test|cy|qa|role|theme)/.test(name) || !isFor(name, one)) continue;
    if (value === undefined) found[name] ??= one.token;
    else if (keyNamed(value) === one) found[name] = value;
    else found[name] ??= one.token;
  }
  return found;
}

function isFor(name: string, { kind, token }: Key): boolean {
  if (/num|digit/.test(name)) return kind === 'digit';
  if (/oper|op$/.test(name)) return kind === 'operator' && token !== '=';
  if (/action|func/.test(name)) return kind !== 'digit';
  return true;
}
