import type { Readable } from 'node:stream';
import type { Observer } from '../sandbox.ts';

/** Silence after which a stream that is still held open, by whomever, is given up. */
const QUIET_MS = 250;
/** However much still comes: a stream is not read for longer than this after the program's end. */
const LONGEST_DRAIN_MS = 5_000;

export interface OutputMeter {
  /** Bytes read, handed on or not. */
  readonly bytes: number;
  readonly isTruncated: boolean;
  /** Resolves when both streams have ended, or nothing came for a while; then they are closed. */
  drained(): Promise<void>;
}

/**
 * Hands on what comes from both streams, in order, until `limit` bytes together; what comes after that is counted and
 * dropped, so that nothing piles up whatever a program prints. `exceeded` is called once.
 */
export function meterOutput(options: {
  stdout: Readable;
  stderr: Readable;
  limit: number;
  observer: Observer;
  exceeded(): void;
}): OutputMeter {
  const { limit, observer, exceeded } = options;
  let bytes = 0;
  const read = (stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
    const room = limit - bytes;
    bytes += chunk.length;
    if (room > 0) observer.output(stream, chunk.length > room ? chunk.subarray(0, room) : chunk);
    if (room >= 0 && chunk.length > room) exceeded();
  };
  const streams = [options.stdout, options.stderr];
  const ended = Promise.all(
    streams.map(
      (stream) =>
        new Promise<void>((resolve) => {
          stream.once('close', resolve).once('end', resolve).once('error', resolve);
        }),
    ),
  );
  options.stdout.on('data', read('stdout'));
  options.stderr.on('data', read('stderr'));

  return {
    get bytes() {
      return bytes;
    },
    get isTruncated() {
      return bytes > limit;
    },
    async drained() {
      const giveUpAt = performance.now() + LONGEST_DRAIN_MS;
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<void>((resolve) => {
        const look = (before: number) => {
          timer = setTimeout(() => {
            // A busy event loop runs timers late and before it reads: only a read that found nothing is silence.
            setImmediate(() => {
              if (bytes === before || performance.now() > giveUpAt) resolve();
              else look(bytes);
            });
          }, QUIET_MS);
        };
        look(bytes);
      });
      await Promise.race([ended, silence]);
      clearTimeout(timer);
      for (const stream of streams) stream.destroy();
    },
  };
}
