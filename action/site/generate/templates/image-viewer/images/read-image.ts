/** What can be known of an image without decoding it: its true format, its size, and whether browsers show it. */
import { nameInWords } from '../../kit/file-facts.ts';
import { formats } from './formats.ts';

export interface SiteImage {
  path: string;
  bytes: number;
  /** The format by its content; `undefined` where it is no image that is known here. */
  format: string | undefined;
  width: number | undefined;
  height: number | undefined;
  isShown: boolean;
  /** What people should know of it, as a sentence. */
  oddity: string | undefined;
  caption: string;
}

export const IMAGE_FILE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico|hei[cf]|tiff?)$/i;

export function readImage(path: string, content: Buffer, caption = nameInWords(path)): SiteImage {
  const format = formats.find(({ matches }) => matches(content));
  const [width, height] = measured(() => format?.measure(content)) ?? [];
  const promised = formats.find(({ endings }) => endings.test(path));
  return {
    path,
    bytes: content.byteLength,
    format: format?.name,
    width,
    height,
    isShown: format?.isShown ?? false,
    oddity: oddityOf(path, content, { format, promised }),
    caption,
  };
}

type Formats = Record<'format' | 'promised', (typeof formats)[number] | undefined>;

function oddityOf(path: string, content: Buffer, { format, promised }: Formats): string | undefined {
  if (content.byteLength === 0) return `${path} is an empty file.`;
  if (!format) return `${path} is no image that can be recognised; it may be damaged.`;
  if (!format.isShown) return `${path} is a ${format.name} image, which most browsers do not show.`;
  if (promised && promised !== format)
    return `${path} is a ${format.name} image, whatever its name says; browsers show it all the same.`;
  return undefined;
}

/** A file that is cut off has no such place; nor has an image without extent any use for its size. */
function measured(read: () => readonly [number, number] | undefined): readonly [number, number] | undefined {
  try {
    const size = read();
    return size?.every((side) => side > 0) ? size : undefined;
  } catch {
    return undefined;
  }
}
