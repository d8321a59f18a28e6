import { createHash } from 'node:crypto';

/** The id git gives to a file's content. */
export function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
