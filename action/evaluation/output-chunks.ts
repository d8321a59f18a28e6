import { isUtf8 } from 'node:buffer';
import type { OutputData } from '../../src/contract/evaluation/event.ts';
import { completeLength } from './complete-length.ts';

type Stream = OutputData['stream'];

/** Most bytes in a chunk. As JSON they can become six times as many. */
export const CHUNK_BYTES = 32 * 1024;
/** Leaves room for the start of a character that was held back. */
const BLOCK_BYTES = CHUNK_BYTES - 3;
const LEAST_BLOCK_BYTES = 64;

/** Bytes of one stream that came one after the other. */
interface Block {
  stream: Stream;
  bytes: Buffer;
  length: number;
  next: Block | undefined;
}

export interface OutputChunks {
  /** Takes over what a program wrote; the bytes are copied, once. */
  write(stream: Stream, bytes: Uint8Array): void;
  /** No more bytes will come. */
  end(): void;
  /** The next chunk of what is there, undefined if there is none now. */
  next(): OutputData | undefined;
  /** Bytes that `next` would give out. */
  waiting(): number;
}

/**
 * Makes chunks of a program's output, in the order in which the bytes came: those of a stream, one after the other, are
 * exactly its bytes. A chunk is text where it is UTF-8, and never ends inside a character: the start of one waits for
 * its rest. What is written before somebody asks for the next chunk is put together.
 */
export function createOutputChunks(): OutputChunks {
  let first: Block | undefined;
  let last: Block | undefined;
  let waiting = 0;
  let ended = false;
  const heldBack: Record<Stream, Buffer> = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };

  /** The block that takes the next bytes of `stream`, with room for at least one. */
  function openBlock(stream: Stream, wanted: number): Block {
    if (last?.stream === stream && last.length < BLOCK_BYTES) return last;
    const size = Math.min(BLOCK_BYTES, Math.max(LEAST_BLOCK_BYTES, wanted));
    const block: Block = { stream, bytes: allocate(size), length: 0, next: undefined };
    if (last) last.next = block;
    first ??= block;
    last = block;
    return block;
  }

  return {
    write(stream, bytes) {
      waiting += bytes.length;
      for (let rest = bytes; rest.length > 0; ) {
        const block = openBlock(stream, rest.length);
        const part = rest.subarray(0, BLOCK_BYTES - block.length);
        reserve(block, block.length + part.length);
        block.bytes.set(part, block.length);
        block.length += part.length;
        rest = rest.subarray(part.length);
      }
    },
    end() {
      ended = true;
    },
    next() {
      while (first) {
        const { stream, bytes, length, next } = first;
        first = next;
        if (!first) last = undefined;
        waiting -= length;
        const before = heldBack[stream];
        const written = bytes.subarray(0, length);
        const all = before.length > 0 ? Buffer.concat([before, written]) : written;
        const complete = completeLength(all);
        // A copy, or these few bytes would keep the whole block.
        heldBack[stream] = Buffer.from(all.subarray(complete));
        if (complete > 0) return toData(stream, all.subarray(0, complete));
      }
      if (!ended) return undefined;
      for (const stream of ['stdout', 'stderr'] as const) {
        const bytes = heldBack[stream];
        heldBack[stream] = Buffer.alloc(0);
        if (bytes.length > 0) return toData(stream, bytes);
      }
      return undefined;
    },
    waiting: () => waiting,
  };
}

/** Grows by doubling, so that a program that prints byte by byte costs no more than twice its output. */
function reserve(block: Block, needed: number): void {
  if (needed <= block.bytes.length) return;
  const larger = allocate(Math.min(BLOCK_BYTES, Math.max(needed, block.bytes.length * 2)));
  larger.set(block.bytes.subarray(0, block.length));
  block.bytes = larger;
}

/** Not from Node's pool where it is not small: half of the pool would stay behind as garbage. */
function allocate(size: number): Buffer {
  return size < 4_096 ? Buffer.allocUnsafe(size) : Buffer.allocUnsafeSlow(size);
}

function toData(stream: Stream, bytes: Buffer): OutputData {
  return isUtf8(bytes)
    ? { stream, text: bytes.toString('utf8') }
    : { stream, base64: bytes.toString('base64') };
}
