import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;
/** The last bit of the magic number says in which order the checksums take bytes. */
const MAGIC = 0x377f0682;

/**
 * SQLite reads its log (`-wal`) up to the first frame whose checksum is wrong, and says nothing of the rest. What follows may
 * be a transaction that was being written when the power went, or one that was answered and that the disk has lost. Where
 * there is such a rest the log is copied before SQLite opens it; returns where to, undefined where there is none.
 * Source: "WAL File Format" in the SQLite documentation.
 */
export function keepDamagedLog(file: string): string | undefined {
  const log = `${file}-wal`;
  if (!existsSync(log) || !hasUnreadableRest(readFileSync(log))) return undefined;
  const copy = `${log}.damaged`;
  copyFileSync(log, copy);
  return copy;
}

function hasUnreadableRest(wal: Buffer): boolean {
  if (wal.length < HEADER) return false;
  const magic = wal.readUInt32BE(0);
  if ((magic & ~1) >>> 0 !== MAGIC) return true;
  const sum = checksum(magic === MAGIC);
  const frameBytes = FRAME_HEADER + wal.readUInt32BE(8);
  const salts = wal.subarray(16, 24);
  let sums = sum(wal.subarray(0, 24), [0, 0]);
  if (!isEqual(wal, 24, sums)) return true;
  for (let at = HEADER; at < wal.length; at += frameBytes) {
    const frame = wal.subarray(at, at + frameBytes);
    // A log is used again from its start; what an earlier round has left behind has other salts.
    if (frame.length < 16 || !frame.subarray(8, 16).equals(salts)) return false;
    if (frame.length < frameBytes) return true;
    sums = sum(frame.subarray(FRAME_HEADER), sum(frame.subarray(0, 8), sums));
    if (!isEqual(frame, 16, sums)) return true;
  }
  return false;
}

type Sums = [number, number];

function checksum(isLittleEndian: boolean) {
  const read = (bytes: Buffer, at: number) =>
    isLittleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  return (bytes: Buffer, [first, second]: Sums): Sums => {
    let a = first;
    let b = second;
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      a = (a + read(bytes, at) + b) >>> 0;
      b = (b + read(bytes, at + 4) + a) >>> 0;
    }
    return [a, b];
  };
}

function isEqual(bytes: Buffer, at: number, [a, b]: Sums): boolean {
  return bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b;
}
