import type { Writable } from 'node:stream';

/** One of our own streams, as bytes are passed on to it. */
export interface Outlet {
  readonly isTerminal: boolean;
  /** Whether the last byte ended a line, or there was none yet. */
  readonly isAtLineStart: boolean;
  /** Resolves when the system has taken them: whoever reads slowly is not flooded. Rejects if nobody reads any more. */
  write(bytes: Uint8Array | string): Promise<void>;
}

const NEW_LINE = 0x0a;

/** `beforeWrite`: makes room for what comes. */
export function createOutlet(
  stream: Writable & { isTTY?: boolean },
  beforeWrite: () => void = () => {},
): Outlet {
  let last = NEW_LINE;
  // Each write is told; without a listener the process would end besides.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    get isAtLineStart() {
      return last === NEW_LINE;
    },
    write(given) {
      const bytes = Buffer.from(given);
      last = bytes.at(-1) ?? last;
      beforeWrite();
      return new Promise((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
    },
  };
}

export function isBrokenPipe(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
