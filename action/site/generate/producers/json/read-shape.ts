/**
 * The shape of a JSON file as people write it in a sentence: `{city: "Delhi", lat: float, tags: [str]}`, JSON with
 * "..." in its holes, or "with the fields name, price and why". It is read leniently, since it is no language.
 */
export type Shape =
  | { kind: 'literal'; value: string | number | boolean | null }
  /** Some value that the brief does not state. */
  | { kind: 'open' }
  | { kind: 'object' | 'list'; members: Record<string, Shape> };

const OPEN: Shape = { kind: 'open' };
/** Words in quotes that stand for a value. */
const PLACEHOLDER =
  /^(?:\s*|\.{2,}|…|[<[{].*[>\]}]|\?+|x+|str(?:ing)?|text|number|float|int(?:eger)?|bool(?:ean)?|date(?:time)?|null|any|todo|tbd|your\b.*|(?:some|the|a|an)\s.*|.*\bhere|y{4}.*|.*\.\.\.)$/i;
/** Behind these words stands a sample and not what to write. */
const SAMPLE =
  /\b(?:e\.\s?g\.|for example|for instance|example|sample|such as|something like|looks? like)[^{[]{0,40}$/i;
const FIELDS =
  /\b(?:fields?|keys?|properties|members|attributes)\b(?:\s+(?:named|called|for))?\s*:?\s*(?<list>[`"'\w]+(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)[`"'\w]+)*)/i;

export function readShape(description: string): Shape | undefined {
  const start = description.search(/[{[]\s*(?:[\w"'`{[.]|$)/m);
  if (start >= 0) {
    const reader = new ShapeReader(description.slice(start));
    const shape = reader.value();
    const isUseful = shape.kind === 'object' && Object.keys(shape.members).length > 0;
    if (isUseful || shape.kind === 'list')
      return SAMPLE.test(description.slice(0, start)) ? opened(shape) : shape;
  }
  return namedFields(description);
}

function namedFields(description: string): Shape | undefined {
  const names = FIELDS.exec(description)?.groups?.list?.split(/\s*,\s*(?:and\s+)?|\s+and\s+/) ?? [];
  const members = names.map((name) => [name.replace(/[`"']/g, ''), OPEN] as const);
  return members.length > 0 ? { kind: 'object', members: Object.fromEntries(members) } : undefined;
}

/** The same members, none of their values. */
function opened(shape: Shape): Shape {
  if (shape.kind === 'literal' || shape.kind === 'open') return OPEN;
  const members = Object.entries(shape.members).map(([name, member]) => [name, opened(member)]);
  return { kind: shape.kind, members: Object.fromEntries(members) };
}

const DEEPEST = 20;

class ShapeReader {
  #at = 0;
  #depth = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(): Shape {
    this.#skip(/\s/);
    const first = this.#text[this.#at];
    if (this.#depth >= DEEPEST || (first !== '{' && first !== '[')) return this.#plain();
    this.#depth++;
    const shape = first === '{' ? this.#object() : this.#list();
    this.#depth--;
    // Whatever follows up to the next member explains it, or offers another: `[…] | null`.
    this.#until(',;\n}]');
    return shape;
  }

  #object(): Shape {
    const members: [string, Shape][] = [];
    this.#at++;
    for (;;) {
      this.#skip(/[\s,;]/);
      if (this.#closes('}')) break;
      const before = this.#at;
      const name = this.#until(':,;\n}')
        .trim()
        .replace(/^["'`]|["'`?]+$|\?$/g, '');
      if (this.#text[this.#at] === ':') {
        this.#at++;
        members.push([name, this.value()]);
      } else if (/^[\w-]+$/.test(name)) members.push([name, OPEN]);
      if (this.#at === before) this.#at++;
    }
    return { kind: 'object', members: Object.fromEntries(members.filter(([name]) => name !== '')) };
  }

  /** One entry that states nothing stands for any number of them. */
  #list(): Shape {
    const entries: Shape[] = [];
    this.#at++;
    for (;;) {
      this.#skip(/[\s,;]/);
      if (this.#closes(']')) break;
      const before = this.#at;
      entries.push(this.value());
      if (this.#at === before) this.#at++;
    }
    if (entries.length === 0 || !entries.some(statesSomething)) return OPEN;
    return { kind: 'list', members: Object.fromEntries(entries.entries()) };
  }

  #closes(bracket: string): boolean {
    const isEnd = this.#at >= this.#text.length;
    if (this.#text[this.#at] === bracket) this.#at++;
    else if (!isEnd) return false;
    return true;
  }

  #plain(): Shape {
    const text = this.#until(',;\n}]').trim();
    const quoted = /^(["'`])(.*)\1$/s.exec(text)?.[2];
    if (quoted !== undefined) {
      const isStated = !PLACEHOLDER.test(quoted) && !/["'`]\s*[|/]\s*["'`]/.test(quoted);
      return isStated ? { kind: 'literal', value: quoted } : OPEN;
    }
    if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return { kind: 'literal', value: Number(text) };
    if (/^(?:true|false)$/.test(text)) return { kind: 'literal', value: text === 'true' };
    return OPEN;
  }

  /** Up to one of the characters, not counting those in quotes and in parentheses. */
  #until(stops: string): string {
    const start = this.#at;
    let quote = '';
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] ?? '';
      if (quote !== '') {
        if (character === quote || character === '\n') quote = '';
      } else if (depth === 0 && stops.includes(character)) break;
      else if (character === '"' || character === '`' || (character === "'" && !this.#isInWord()))
        quote = character;
      else if (character === '(') depth++;
      else if (character === ')') depth = Math.max(0, depth - 1);
    }
    return this.#text.slice(start, this.#at);
  }

  #isInWord(): boolean {
    return /\w/.test(this.#text[this.#at - 1] ?? '');
  }

  #skip(pattern: RegExp): void {
    while (this.#at < this.#text.length && pattern.test(this.#text[this.#at] ?? '')) this.#at++;
  }
}

function statesSomething(shape: Shape): boolean {
  if (shape.kind === 'literal') return true;
  return shape.kind !== 'open' && Object.values(shape.members).some(statesSomething);
}
