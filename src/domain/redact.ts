/** Ends like a word and is none: an escape of JSON, of an address, or a terminal's colour. */
const BEHIND_ESCAPE = String.raw`(?<=\\(?:[bfnrt]|u[\da-f]{4})|%[\da-f]{2}|\[[\d;]{0,20}m)`;
/**
 * Secrets that are told by their shape, wherever they turn up in a text. GitHub's tokens come in two lengths: 36
 * characters, or some 500 with dots and dashes; looking for just 36 would leave most of a long one in the clear. Nothing
 * here starts in the middle of a word, so that no text takes longer than its length.
 */
const KEYS = [
  `(?:(?<![A-Za-z0-9])|${BEHIND_ESCAPE})gh[oprsu]_[A-Za-z0-9._-]{36,}`,
  String.raw`(?:(?<![A-Za-z0-9])|${BEHIND_ESCAPE})github_pat_\w{22,}`,
  // A private key up to its last line, or what there is of it; in JSON its line breaks are escaped.
  String.raw`-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\w\s+/=:,-]|\\+[nr])*?(?:-----END [A-Z ]*PRIVATE KEY-----|(?![\w\s+/=:,-]|\\+[nr]))`,
];
/** What the examples of a page may look like as well. */
const TOKENS = [
  // A JSON Web Token: its first part is base64url for '{"'. The signature may be missing.
  String.raw`(?:(?<![\w-])|${BEHIND_ESCAPE})eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?`,
  // Not "bearer authentication": shorter ones are words. Blanks are looked back over once, not from each of them.
  String.raw`(?=\S)(?<=\bbearer\s+)[\w.~+/-]{16,}=*`,
];
const SECRETS = new RegExp([...KEYS, ...TOKENS].join('|'), 'gi');
const KEYS_ONLY = new RegExp(KEYS.join('|'), 'gi');

/** `text` without keys and tokens, for logs, events and whoever is told of an error. Before it is cut: half a token has another shape. */
export function redact(text: string): string {
  return text.replace(SECRETS, '[redacted]');
}

/** `text` without what can be nothing but a key, for what is published or put to a language model. */
export function redactKeys(text: string): string {
  return text.replace(KEYS_ONLY, '[redacted]');
}
