import type { Readable } from 'node:stream';

/** Calls `take` for every whole line. Of an error of the stream its other listeners are told. */
export function onLine(stream: Readable, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('latin1').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
}
