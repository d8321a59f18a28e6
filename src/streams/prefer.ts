/** Beyond a minute proxies tend to give up. */
const MOST_SECONDS = 60;

const TOKEN = String.raw`[\w!#$%&'*+.^|~\x60-]+`;
const WORD = String.raw`(?:${TOKEN}|"(?:[^"\\]|\\.)*")`;
const PARAMETER = String.raw`${TOKEN}(?:[ \t]*=[ \t]*${WORD})?`;
/** RFC 7240, section 2: name, value and parameters of one preference, or an empty place in the list. */
const PREFERENCE = new RegExp(
  String.raw`[ \t]*(?:(${TOKEN})(?:[ \t]*=[ \t]*(${WORD}))?(?:[ \t]*;[ \t]*(?:${PARAMETER})?)*)?[ \t]*(?:,|$)`,
  'y',
);

/**
 * How many seconds the client is ready to wait for an answer (`Prefer: wait=20`), at most 60. `null` where it does not
 * say so: other preferences, and a header that is not well formed, ask for nothing that Errand could do.
 */
export function preferredWait(header: string | null): number | null {
  for (const [name, value] of preferences(header ?? '')) {
    // If it is named twice the first one counts.
    if (name.toLowerCase() !== 'wait') continue;
    return /^\d+$/.test(value) ? Math.min(Number(value), MOST_SECONDS) : null;
  }
  return null;
}

function* preferences(header: string): Generator<[name: string, value: string]> {
  for (let at = 0; at < header.length; at = PREFERENCE.lastIndex) {
    PREFERENCE.lastIndex = at;
    const match = PREFERENCE.exec(header);
    if (!match) return;
    const [, name, word = ''] = match;
    const value = word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word;
    if (name !== undefined) yield [name, value];
  }
}
