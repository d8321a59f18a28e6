import type { Writable } from 'node:stream';
import { oneLine } from './one-line.ts';

const REDRAW_MS = 100;
const FRAMES = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const TAKE_AWAY = '\r\u001b[2K';
/** Of a terminal that does not say. */
const USUAL_COLUMNS = 80;

/** The last line of a terminal, redrawn in place. On anything else nothing is ever shown. */
export interface StatusLine {
  /** Asks for its text ten times a second until it is hidden; `spinner` is a character that moves. */
  show(text: (spinner: string) => string): void;
  /** Takes it away for what is written in its place. It comes back below that. */
  clear(): void;
  hide(): void;
}

/** `isFree`: whether the cursor is where a line begins. */
export function createStatusLine(
  stream: Writable & { isTTY?: boolean; columns?: number },
  isFree: () => boolean,
): StatusLine {
  let text: ((spinner: string) => string) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isDrawn = false;
  let frame = 0;

  const clear = () => {
    if (isDrawn) stream.write(TAKE_AWAY);
    isDrawn = false;
  };
  const draw = () => {
    if (!text || !isFree()) return;
    frame = (frame + 1) % FRAMES.length;
    // A line that is as wide as the terminal would move the cursor on.
    const width = (stream.columns || USUAL_COLUMNS) - 1;
    stream.write(`${TAKE_AWAY}${oneLine(text(FRAMES[frame] ?? ''), width)}`);
    isDrawn = true;
  };
  return {
    show(next) {
      if (!stream.isTTY) return;
      text = next;
      timer ??= setInterval(draw, REDRAW_MS).unref();
      draw();
    },
    clear,
    hide() {
      clearInterval(timer);
      timer = undefined;
      text = undefined;
      clear();
    },
  };
}
