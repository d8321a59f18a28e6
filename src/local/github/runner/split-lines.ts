import { StringDecoder } from 'node:string_decoder';

/** Cuts a stream of bytes into lines; `end` gives out what has no line break. */
export function splitLines(onLine: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    write(chunk: Buffer): void {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line.replace(/\r$/, ''));
    },
    end(): void {
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}
