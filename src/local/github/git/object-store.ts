/**
 * Loose objects of a bare repository: zlib, SHA-1 and one file each, written atomically. Ids are the same as
 * git's own, so that `git clone` and `git fsck` work on what this writes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

export type ObjectType = 'blob' | 'tree' | 'commit';

export interface ObjectStore {
  write(type: ObjectType, content: Buffer): string;
  /** The content, or undefined if there is no object of that type with this id. */
  read(type: ObjectType, sha: string): Buffer | undefined;
}

const SHA = /^[0-9a-f]{40}$/;

export function createObjectStore(directory: string): ObjectStore {
  const fileOf = (sha: string) => join(directory, sha.slice(0, 2), sha.slice(2));
  return {
    write(type, content) {
      const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
      const sha = createHash('sha1').update(object).digest('hex');
      const file = fileOf(sha);
      if (existsSync(file)) return sha;
      mkdirSync(dirname(file), { recursive: true });
      const unfinished = `${file}.tmp`;
      writeFileSync(unfinished, deflateSync(object, { level: 1 }));
      renameSync(unfinished, file);
      return sha;
    },
    read(type, sha) {
      if (!SHA.test(sha) || !existsSync(fileOf(sha))) return undefined;
      const object = inflateSync(readFileSync(fileOf(sha)));
      const end = object.indexOf(0);
      const found = object.toString('latin1', 0, end).split(' ')[0];
      return found === type ? object.subarray(end + 1) : undefined;
    },
  };
}
