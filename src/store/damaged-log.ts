import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;
/** Where a frame says which round of the log it belongs to. */
const SALTS = 8;
const SALTS_END = 16;
const NO_SALTS = Buffer.alloc(SALTS_END - SALTS);
/** The last bit of the magic number says in which order the checksums take bytes. */
const MAGIC = 0x377f0682;

/**
 * SQLite reads its log (`-wal`) up to the first frame whose checksum is wrong, and says nothing of the rest. What follows may
 * be a transaction that was being written when the power went, or one that was answered and that the disk has lost. Where
 * there is such a rest the log is copied before SQLite opens it, beside what was kept before; returns where to, undefined
 * where there is none.
 * BE AWARE: a log that is shorter than it was, or whose end is again what it was in an earlier round, looks whole.
 * Source: "WAL File Format" in the SQLite documentation.
 */
export function keepDamagedLog(file: string): string | undefined {
  const log = `${file}-wal`;
  if (!existsSync(log)) return undefined;
  const wal = readFileSync(log);
  return hasUnreadableRest(wal) ? keep(wal, `${log}.damaged`) : undefined;
}

/** As `name`, or with a number behind it where that holds something else. */
function keep(wal: Buffer, name: string): string {
  for (let n = 1; ; n++) {
    const copy = n === 1 ? name : `${name}-${n}`;
    // An App that does not get any further starts again and again, and finds the same.
    if (existsSync(copy) && !readFileSync(copy).equals(wal)) continue;
    writeFileSync(copy, wal);
    return copy;
  }
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
  let isOver = false;
  for (let at = HEADER; at + SALTS_END <= wal.length; at += frameBytes) {
    const frame = wal.subarray(at, at + frameBytes);
    const its = frame.subarray(SALTS, SALTS_END);
    // Nobody writes these: it is room that was made for what then did not get to the disk.
    if (its.equals(NO_SALTS)) return true;
    if (!its.equals(salts)) {
      // A log is used again from its start, and an earlier round has left this behind, with salts of its own.
      isOver = true;
      continue;
    }
    if (isOver || frame.length < frameBytes) return true;
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
