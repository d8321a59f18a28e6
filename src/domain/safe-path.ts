/** Control characters, what Windows does not take, and marks that make a name read in another direction than it is written. */
const UNSAFE_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
  /[\u0000-\u001f\u007f-\u009f\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
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
  if (path.length > 255 || UNSAFE_CHARACTERS.test(path) || !path.isWellFormed()) return false;
  return path.split('/').every(isSafeName);
}

/** A dot at the end, as ".." has it, is cut off by Windows. */
function isSafeName(name: string): boolean {
  const seen = name.replace(INVISIBLE, '');
  return (
    seen !== '' &&
    name.trim() === name &&
    !seen.endsWith('.') &&
    !GIT.test(seen) &&
    !DEVICE.test(seen) &&
    new TextEncoder().encode(name).byteLength <= MOST_BYTES
  );
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
