const RESERVED = /^(\.git|\.|\.\.)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
const UNSAFE_CHARACTERS = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/**
 * Whether `path` may become a file of a repository: relative, made of ordinary names, portable to every
 * file system, and unable to reach `.git` or leave its folder.
 */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > 255 || UNSAFE_CHARACTERS.test(path)) return false;
  return path.split('/').every((name) => name !== '' && name.trim() === name && !RESERVED.test(name));
}
