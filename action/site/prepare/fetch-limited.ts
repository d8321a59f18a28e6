/**
 * Downloads a body from an address that a sender chose: never more than there is room for, whatever the server says its
 * length is or a packed body unpacks to. Each hop of a redirect is checked and connected to as the first one was.
 */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AddressRefused } from '../../../src/outgoing/approved-addresses.ts';
import { type GuardOptions, guardedRequest } from '../../../src/outgoing/guarded-request.ts';

const TIMEOUT_MS = 20_000;
/** Shared files often hop twice or three times; fetch would follow twenty. */
const MOST_REDIRECTS = 5;
/** We ask for none of them, but stores send a file as it was packed when they got it. */
const UNPACKERS: Record<string, typeof createGunzip> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export class DownloadError extends Error {
  override name = 'DownloadError';
}

export interface DownloadOptions {
  guard: GuardOptions;
  signal: AbortSignal;
  maxBytes: number;
  /** For all downloads together; what one takes is gone for the others. */
  room: { bytes: number };
}

export async function fetchLimited(url: string, options: DownloadOptions): Promise<Buffer> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = AbortSignal.any([options.signal, timeout]);
  try {
    const answer = await follow(url, options.guard, signal);
    try {
      return await readBody(answer, options);
    } finally {
      answer.destroy();
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof DownloadError) throw error;
    if (error instanceof AddressRefused) throw new DownloadError(error.message, { cause: error });
    if (timeout.aborted) {
      throw new DownloadError(`its address did not answer within ${TIMEOUT_MS / 1000} s`, { cause: error });
    }
    throw new DownloadError('its address could not be reached', { cause: error });
  }
}

async function follow(url: string, guard: GuardOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = { 'accept-encoding': 'identity' };
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await guardedRequest({ url: at, headers, signal }, guard);
    const { statusCode: status = 0 } = answer;
    if (status >= 200 && status < 300) return answer;
    answer.destroy();
    const { location } = answer.headers;
    if (status < 300 || status > 399 || location === undefined)
      throw new DownloadError(`its address answered ${status}`);
    at = URL.parse(location, at)?.href ?? location;
  }
  throw new DownloadError(`its address redirects more than ${MOST_REDIRECTS} times`);
}

async function readBody(answer: IncomingMessage, { maxBytes, room }: DownloadOptions): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer)) {
    size += chunk.byteLength;
    room.bytes -= chunk.byteLength;
    if (size > maxBytes) throw new DownloadError(`it is larger than ${maxBytes} bytes`);
    if (room.bytes < 0) throw new DownloadError('all attachments together are too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage): Readable {
  const encoding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return answer;
  const unpacker = UNPACKERS[encoding];
  if (!unpacker) throw new DownloadError(`its address answered with the encoding ${encoding}`);
  // The reader meets what goes wrong on either side.
  return pipeline(answer, unpacker(), () => undefined);
}
