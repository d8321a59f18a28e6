/** Tells the log what is being written while it streams. */
import { createTagReader } from './tags.ts';

/** Between two lines about the same file, in characters. */
const STEP = 4_000;
const MOST_LINES = 300;

export function followProgress(log: (line: string) => void): (piece: string) => void {
  let current = '';
  let told = 0;
  let lines = 0;
  const reader = createTagReader((path, size) => {
    if (path !== current) {
      current = path;
      told = 0;
    }
    if (told !== 0 && size < told + STEP) return;
    told = size;
    if (++lines > MOST_LINES) return;
    log(`writing ${path}, ${(size / 1000).toFixed(1)} kB`);
  });
  return (piece) => reader.push(piece);
}
