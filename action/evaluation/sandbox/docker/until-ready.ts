import type { Readable } from 'node:stream';
import { READY } from './bootstrap.ts';

/**
 * Reads the client's warnings and at last the container's word that it waits for its program; the stream then goes on
 * with what the program writes. Null, or what was said if the stream ended without that word.
 */
export function readUntilReady(stream: Readable): Promise<string | null> {
  return new Promise((resolve) => {
    let said = Buffer.alloc(0);
    function read(): void {
      for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) {
        said = Buffer.concat([said, chunk]);
        const at = said.indexOf(READY);
        if (at < 0) continue;
        stream.off('readable', read).off('end', ended).off('close', ended);
        const rest = said.subarray(at + READY.length);
        if (rest.length > 0) stream.unshift(rest);
        resolve(null);
        return;
      }
    }
    function ended(): void {
      resolve(said.toString());
    }
    stream.on('readable', read).once('end', ended).once('close', ended);
  });
}
