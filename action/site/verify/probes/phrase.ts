/**
 * Patterns for sentences. A probe's pattern must match a check from its first to its last word, so that no word
 * that matters is passed over: what asks for more than the pattern knows is left undecided.
 */

const NAME = String.raw`(?:[\w@-][\w@.-]*\/|\.[\w-]+\/)*(?:\.?[\w-]+(?:\.[\w-]+)+|LICENSE|\.nojekyll|\.gitignore)`;
const QUOTED = String.raw`"[^"]+"|'(?:[^']|(?<=\w)'(?=\w))+'|${'`[^`]+`'}`;

/** What `{file}`, `{file2}`, `{path}` and so on stand for. */
const SLOTS: Record<string, string> = {
  file: NAME,
  quoted: QUOTED,
  /** A place in JSON: `max.val`, `'max'`, `items[0].name`. */
  path: String.raw`["'${'`'}]?\.?[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*|\[\d+\])*["'${'`'}]?`,
  id: String.raw`["'${'`'}]?[A-Za-z][\w:.-]*["'${'`'}]?`,
  tag: '[a-z][a-z0-9]*',
  number: String.raw`-?\d[\d,]*(?:\.\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b`,
  url: String.raw`["'${'`'}]?https?:\/\/[^\s"'${'`'}()]+["'${'`'}]?`,
  param: String.raw`[\w-]+`,
};

/** `{file}` and the like become groups of that name; the rest is a regular expression, blanks match themselves. */
export function phrase(template: string): RegExp {
  const source = template
    .replaceAll('{a}', '(?:(?:an?|the|its) )?')
    .replaceAll('{the file}', `(?:the )?(?:file )?["'\`]?{file}["'\`]?(?: file)?`)
    .replace(/\{([a-z]+)(\d?)\}/g, (slot, name: string, digit: string) =>
      SLOTS[name] === undefined ? slot : `(?<${name}${digit}>${SLOTS[name]})`,
    );
  return new RegExp(`^(?:${source})$`, 'iu');
}

/** The groups of the first pattern that matches all of the check. */
export function read(
  check: string,
  patterns: readonly RegExp[],
): Record<string, string | undefined> | undefined {
  const text = normalised(check);
  for (const pattern of patterns) {
    const groups = pattern.exec(text);
    if (groups) return withFileNames(groups.groups ?? {});
  }
  return undefined;
}

/** Sentences say "the license"; the file is called LICENSE. */
function withFileNames(groups: Record<string, string | undefined>): Record<string, string | undefined> {
  const named = Object.entries(groups).map(([slot, value]) => [
    slot,
    slot.startsWith('file') && /^license$/i.test(value ?? '') ? 'LICENSE' : value,
  ]);
  return Object.fromEntries(named);
}

/** One blank between words, straight quotes, no full stop, and "must contain" or "should contain" as "contain". */
export function normalised(check: string): string {
  const text = check
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)[.!;]$/, '');
  return outsideQuotes(text, (part) =>
    part
      .replace(/\b(?:must|should|shall|needs? to|ha(?:s|ve) to|will)\b(?: also)? /gi, '')
      .replace(/\b(?:do(?:es)? not|doesn't|don't|cannot|can not|never)\b/gi, 'not')
      .replace(/\b(?:isn't|aren't|is not|are not|be not|not be)\b/gi, 'is not'),
  );
}

/** Changes the parts of a sentence that are not quoted. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  const quotes = new RegExp(`(?<!\\w)(?:${QUOTED})(?!\\w)`, 'gu');
  let result = '';
  let end = 0;
  for (const { 0: quote, index } of text.matchAll(quotes)) {
    result += change(text.slice(end, index)) + quote;
    end = index + quote.length;
  }
  return result + change(text.slice(end));
}

export function unquoted(text: string | undefined): string {
  return (text ?? '').replace(/^(["'`])(.*)\1$/su, '$2');
}

/** The items of a list in words: `'a', 'b' and 'c'`. */
export function listItems(text: string): string[] {
  return text
    .split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/i)
    .map((item) => item.trim())
    .filter(Boolean);
}

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

export function readNumber(text: string | undefined): number {
  const index = NUMBER_WORDS.indexOf((text ?? '').toLowerCase());
  return index >= 0 ? index : Number((text ?? '').replaceAll(',', ''));
}
