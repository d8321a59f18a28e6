/** A file that cannot be converted; the message ends the sentence "… could not be converted:". */
export class ConversionError extends Error {
  override name = 'ConversionError';
}
