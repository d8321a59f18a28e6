/** Refuses archives that would unpack to more than memory should hold. */
import { ConversionError } from './conversion-error.ts';

/** Bytes: a sheet of a million cells takes about 50 MB of XML. */
const MOST_UNPACKED = 150_000_000;
const END_OF_DIRECTORY = 0x06054b50;
/** Marks an archive whose real sizes stand elsewhere. */
const ZIP64_LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The longest comment behind the end of the directory. */
const MOST_COMMENT = 65_535;

/**
 * Adds up the sizes that the archive's directory declares. The reader makes room for exactly these sizes, so an
 * entry that unpacks to more than it declares is cut off and not a danger.
 */
export function assertModestSize(bytes: Buffer): void {
  let total = 0;
  for (const size of declaredSizes(bytes)) total += size;
  if (total > MOST_UNPACKED) {
    throw new ConversionError(`it would unpack to more than ${MOST_UNPACKED / 1_000_000} MB`);
  }
}

function* declaredSizes(bytes: Buffer): Generator<number> {
  const end = findEnd(bytes);
  if (end >= LOCATOR_LENGTH && bytes.readUInt32LE(end - LOCATOR_LENGTH) === ZIP64_LOCATOR) {
    throw new ConversionError('its archive is in the Zip64 form, which is meant for more than 4 GB');
  }
  const count = bytes.readUInt16LE(end + 8);
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) {
      throw new ConversionError('its archive is damaged');
    }
    yield bytes.readUInt32LE(at + 24);
    at +=
      ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - MOST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new ConversionError('it is no Excel workbook, or a part of it is missing');
}
