/** Shows files to a model: texts up to a limit, small images as images, everything else by name and size. */
import { isPagePicture } from '../../../../src/domain/page-pictures.ts';
import type { FileTree } from '../../context.ts';
import type { Image } from '../request/message.ts';
import { fenceData } from './fence-data.ts';

/** What of a file that is only read: enough to see its form. */
const HEAD_CHARACTERS = 12_000;
const TABLE_ROWS = 20;
/** What of the others; larger ones could not be sent back either. */
const WHOLE_CHARACTERS = 60_000;
const ALL_CHARACTERS = 150_000;
const LARGEST_IMAGE = 1_500_000;
const MOST_IMAGES = 4;
/** Made elsewhere, and of no use to who writes the site. */
const DOCUMENTS = /^(?:license(?:\.\w+)?|readme\.md)$/i;
const NEVER_SHOWN = /^(?:site\.json|\.nojekyll)$/i;
const TABLE = /\.(?:csv|tsv)$/i;
const IMAGE_TYPES: readonly { mediaType: string; starts: RegExp }[] = [
  { mediaType: 'image/png', starts: /^\x89PNG/ },
  { mediaType: 'image/jpeg', starts: /^\xff\xd8\xff/ },
  { mediaType: 'image/gif', starts: /^GIF8/ },
  { mediaType: 'image/webp', starts: /^RIFF[\s\S]{4}WEBP/ },
];

/** How much of a file is shown; what is to be edited is shown whole, as far as that is possible. */
export type Show = (path: string) => 'to-edit' | 'whole' | 'head';

export function forEditing(mayWrite: (path: string) => boolean): Show {
  return (path) => (mayWrite(path) ? 'to-edit' : 'head');
}

export function describeFiles(files: FileTree, show: Show): { text: string; images: Image[] } {
  const images: Image[] = [];
  let left = ALL_CHARACTERS;
  const parts: string[] = [];
  // How the page looked is shown where images that were sent leave room for it.
  const sentFirst = [...files].toSorted(([a], [b]) => Number(isPagePicture(a)) - Number(isPagePicture(b)));
  for (const [path, bytes] of sentFirst) {
    if (NEVER_SHOWN.test(path)) continue;
    const image = images.length < MOST_IMAGES ? readImage(path, bytes) : undefined;
    if (image) images.push(image);
    const text = decode(bytes);
    const shown = image || text === undefined ? undefined : excerpt(path, text, show(path), left);
    left -= shown?.content.length ?? 0;
    parts.push(
      shown
        ? fenceData('file', shown.content, { path, bytes: bytes.length, ...shown.about })
        : fenceData('file', image ? '(an image, attached)' : '(not text)', { path, bytes: bytes.length }),
    );
  }
  return { text: parts.join('\n'), images };
}

export function withoutDocuments(files: FileTree): FileTree {
  return new Map([...files].filter(([path]) => !DOCUMENTS.test(path)));
}

/** `undefined` for what no model can look at, or only at too great a cost. */
export function readImage(label: string, bytes: Buffer): Image | undefined {
  const mediaType = imageType(bytes);
  return mediaType && bytes.length <= LARGEST_IMAGE ? { label, mediaType, bytes } : undefined;
}

/** By content: names and media types of attachments are often wrong. */
function imageType(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 16).toString('latin1');
  return IMAGE_TYPES.find(({ starts }) => starts.test(start))?.mediaType;
}

function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function excerpt(path: string, text: string, extent: ReturnType<Show>, left: number) {
  const about: Record<string, string | number> = extent === 'to-edit' ? { edit: 'yes' } : {};
  if (TABLE.test(path) && extent === 'head') {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const content = cut(lines.slice(0, TABLE_ROWS + 1).join('\n'), Math.min(HEAD_CHARACTERS, left));
    return {
      content,
      about: { ...about, lines: lines.length, shown: `header and ${TABLE_ROWS} rows at most` },
    };
  }
  const limit = Math.max(0, Math.min(extent === 'head' ? HEAD_CHARACTERS : WHOLE_CHARACTERS, left));
  if (text.length <= limit) return { content: text, about };
  return { content: cut(text, limit), about: { ...about, shown: `only the first ${limit} characters` } };
}

function cut(text: string, limit: number): string {
  return text.slice(0, Math.max(0, limit)).toWellFormed();
}
