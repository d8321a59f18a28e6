/** Small facts about files that pages tell and link: addresses as seen from the page, sizes, names in words. */

/** Relative, since the site lies below the host's root. */
export function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Of hidden files and folders a host may serve nothing. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}

export function sizeText(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `img/red_panda-2.png` is "Red panda 2". */
export function nameInWords(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const words = name
    .replace(/(?<=.)\.[^.]*$/, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
