import { Writable } from 'node:stream';

const TAKE_AWAY = '\r\u001b[2K';

export interface FakeTerminal extends Writable {
  isTTY: boolean;
  columns: number;
  /** What stands there, line by line. */
  lines(): string[];
}

/** A terminal as far as the commands use one; `isTTY: false` makes it a pipe. */
export function fakeTerminal({ isTTY = true, columns = 80 } = {}): FakeTerminal {
  let all = '';
  const stream = new Writable({
    write(bytes, _encoding, done) {
      const [first = '', ...others] = String(bytes).split(TAKE_AWAY);
      all += first;
      for (const piece of others) all = all.slice(0, all.lastIndexOf('\n') + 1) + piece;
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns, lines: () => all.split('\n') });
}
