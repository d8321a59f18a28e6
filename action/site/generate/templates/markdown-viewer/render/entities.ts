/** Character references as Markdown authors write them; one that is not known here stays the text it is. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  larr: '←',
  rarr: '→',
  euro: '€',
  pound: '£',
  sect: '§',
  deg: '°',
};

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? all) : all;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Neither a control character, which HTML forbids, nor half of a pair, nor beyond Unicode. */
function isCharacter(code: number): boolean {
  const isControl = (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160);
  return !isControl && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
