/** Text of a file in whatever encoding it turns out to be in; browsers know the encodings by the same names. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

export function decodeText(bytes: Buffer): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Every byte string is valid Windows-1252, and spreadsheets still write it: nothing is lost that way.
    return decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: DecodedText['encoding'], bytes: Buffer): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
