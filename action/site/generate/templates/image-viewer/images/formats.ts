/** Image formats by what is in a file, whatever its name says. A new one is one entry. */
export interface Format {
  name: string;
  /** Endings that promise it. */
  endings: RegExp;
  matches(bytes: Buffer): boolean;
  /** Width and height, where the file says them in a place that is easy to find. */
  measure(bytes: Buffer): readonly [width: number, height: number] | undefined;
  /** Whether browsers show it. */
  isShown: boolean;
}

const starts = (text: string, at = 0) => {
  const magic = Buffer.from(text, 'latin1');
  return (bytes: Buffer) => bytes.subarray(at, at + magic.length).equals(magic);
};
const unknown = () => undefined;
/** ISO base media files name their kind after `ftyp`. */
const brand = (names: RegExp) => (bytes: Buffer) =>
  starts('ftyp', 4)(bytes) && names.test(bytes.toString('latin1', 8, 12));

export const formats: readonly Format[] = [
  {
    name: 'PNG',
    endings: /\.png$/i,
    matches: starts('\x89PNG\r\n\x1a\n'),
    measure: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
    isShown: true,
  },
  {
    name: 'JPEG',
    endings: /\.jpe?g$/i,
    matches: starts('\xff\xd8\xff'),
    measure: measureJpeg,
    isShown: true,
  },
  {
    name: 'GIF',
    endings: /\.gif$/i,
    matches: starts('GIF8'),
    measure: (bytes) => [bytes.readUInt16LE(6), bytes.readUInt16LE(8)],
    isShown: true,
  },
  {
    name: 'WebP',
    endings: /\.webp$/i,
    matches: (bytes) => starts('RIFF')(bytes) && starts('WEBP', 8)(bytes),
    measure: measureWebp,
    isShown: true,
  },
  {
    name: 'BMP',
    endings: /\.bmp$/i,
    matches: starts('BM'),
    measure: (bytes) => [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))],
    isShown: true,
  },
  {
    name: 'ICO',
    endings: /\.ico$/i,
    matches: starts('\0\0\x01\0'),
    measure: (bytes) => [bytes.readUInt8(6) || 256, bytes.readUInt8(7) || 256],
    isShown: true,
  },
  { name: 'AVIF', endings: /\.avif$/i, matches: brand(/avi[fs]/), measure: unknown, isShown: true },
  { name: 'HEIC', endings: /\.hei[cf]$/i, matches: brand(/hei[cx]|mif1/), measure: unknown, isShown: false },
  {
    name: 'TIFF',
    endings: /\.tiff?$/i,
    matches: (bytes) => starts('II*\0')(bytes) || starts('MM\0*')(bytes),
    measure: unknown,
    isShown: false,
  },
  {
    name: 'SVG',
    endings: /\.svg$/i,
    matches: (bytes) => /<svg[\s/>]/i.test(bytes.toString('utf8', 0, 4_000)),
    measure: measureSvg,
    isShown: true,
  },
];

/** Segments follow each other, each with its length, up to the one that starts the frame. */
function measureJpeg(bytes: Buffer): readonly [number, number] | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function measureWebp(bytes: Buffer): readonly [number, number] | undefined {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (kind === 'VP8 ') return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  if (kind !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

function measureSvg(bytes: Buffer): readonly [number, number] | undefined {
  const tag = /<svg[\s/>][^>]*/i.exec(bytes.toString('utf8', 0, 8_000))?.[0] ?? '';
  const side = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1]);
  const box = /\sviewBox\s*=\s*["']([^"']*)/
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [side('width') || box?.[2], side('height') || box?.[3]];
  return width && height ? [Math.round(width), Math.round(height)] : undefined;
}
