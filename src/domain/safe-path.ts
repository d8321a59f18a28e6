// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const NOT_ON_WINDOWS = /[\\:*?"<>|]/;
/** Marks that make a name read in another direction than it is written. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** git's own, also by the short names that Windows gives: its folder, and what names other repositories to be fetched. */
const GIT = /^(?:\.git(?:modules)?|git~\d+|gitmod~\d+)$/i;
/** Characters that macOS does not see in a name. */
const INVISIBLE = /\p{Cf}/gu;
/** Devices of Windows, which are there in every folder. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Of a name; all file systems in use have this limit. */
const MOST_BYTES = 255;

/**
 * Whether `path` may become a file of a repository: relative, made of ordinary names, portable to every
 * file system, and unable to reach `.git` or leave its folder.
 */
export function isSafePath(path: string): boolean {
  return whyUnsafe(path) === null;
}

/** The rule that `path` breaks, as it goes on behind its name; null if it may become a file of a repository. */
export function whyUnsafe(path: string): string | null {
  if (path.length > 255) return 'may have at most 255 characters';
  if (CONTROL.test(path)) return 'must not have control characters';
  if (NOT_ON_WINDOWS.test(path)) return 'must not have any of \\ : * ? " < > |';
  if (DIRECTION.test(path)) return 'must not have marks that turn the direction of writing';
  if (!path.isWellFormed()) return 'must be well-formed Unicode';
  for (const name of path.split('/')) {
    const reason = whyUnsafeName(name);
    if (reason !== null) return reason;
  }
  return null;
}

function whyUnsafeName(name: string): string | null {
  const seen = name.replace(INVISIBLE, '');
  if (seen === '') return 'must be a relative file path without empty names';
  if (name.trim() !== name) return 'must not have white space at an end of a name';
  // A dot at the end, as ".." has it, is cut off by Windows.
  if (seen.endsWith('.')) return 'must not have a name that ends with a dot, such as ".."';
  if (GIT.test(seen)) return 'must not have git’s own names, such as ".git"';
  if (DEVICE.test(seen)) return 'must not have names of Windows’ devices, such as "con" or "nul.txt"';
  return new TextEncoder().encode(name).byteLength > MOST_BYTES
    ? `must not have a name of more than ${MOST_BYTES} bytes`
    : null;
}

/** The same for two paths that some file system takes for one: by case, or by how an accent is written. */
export function foldPath(path: string): string {
  return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}

/** Which of `taken` cannot exist beside `path`: another spelling of it, or a file where the other needs a folder. */
export function clashingPath(path: string, taken: Iterable<string>): string | undefined {
  const own = foldPath(path);
  for (const other of taken) {
    const folded = foldPath(other);
    const isSpelling = folded === own && other !== path;
    if (isSpelling || folded.startsWith(`${own}/`) || own.startsWith(`${folded}/`)) return other;
  }
  return undefined;
}
