/**
 * Reads tagged files out of a stream: `=== FILE: path ===`, optionally `=== ABOUT ===`, and a last `=== END ===`.
 * Text before, between and after sections is ignored, because models greet and say goodbye.
 */
export interface Section {
  path: string;
  content: string;
}

export interface TaggedAnswer {
  files: Section[];
  about: string | undefined;
  /** Whether the last section was closed by the sentinel: the answer is whole. */
  ended: boolean;
}

interface TagReader {
  push(piece: string): void;
  end(): TaggedAnswer;
}

const FILE_TAG = /^\s*={3,}\s*FILE:\s*(.*?)\s*={3,}\s*$/i;
const ABOUT_TAG = /^\s*={3,}\s*ABOUT\s*={3,}\s*$/i;
const END_TAG = /^\s*={3,}\s*END\s*={3,}\s*$/i;

interface Open {
  /** `undefined` for the section about the site. */
  path: string | undefined;
  lines: string[];
  size: number;
}

/** `onGrowth` hears of every line of a file, with the characters so far. */
export function createTagReader(onGrowth: (path: string, size: number) => void = () => {}): TagReader {
  const files: Section[] = [];
  let about: string | undefined;
  let open: Open | undefined;
  let ended = false;
  let rest = '';
  return {
    push(piece) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) read(line);
    },
    end() {
      if (rest !== '') read(rest);
      rest = '';
      close();
      return { files, about, ended };
    },
  };

  function read(rawLine: string): void {
    const line = rawLine.endsWith('\r') ? rawLine.slice(0, -1) : rawLine;
    const path = FILE_TAG.exec(line)?.[1];
    if (path !== undefined) begin(path.replace(/^[`'"*]+|[`'"*]+$/g, ''));
    else if (ABOUT_TAG.test(line)) begin(undefined);
    else if (END_TAG.test(line)) {
      // Some close every file like this; what counts is that nothing is left open.
      close();
      ended = true;
    } else if (open) {
      open.lines.push(line);
      open.size += line.length + 1;
      if (open.path !== undefined) onGrowth(open.path, open.size);
    }
  }

  function begin(path: string | undefined): void {
    close();
    ended = false;
    open = { path, lines: [], size: 0 };
  }

  function close(): void {
    if (!open) return;
    const content = open.lines.join('\n');
    if (open.path === undefined) about = content;
    else files.push({ path: open.path, content });
    open = undefined;
  }
}
