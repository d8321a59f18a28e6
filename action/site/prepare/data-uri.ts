/**
 * The bytes of a data URI. Deliberately lenient about everything before the comma, because senders write media
 * types such as `@file/x-python` or none at all; deliberately strict about the payload: what is no base64 is
 * refused, never repaired into something that was not sent.
 */
export class DataUriError extends Error {
  override name = 'DataUriError';
}

export function decodeDataUri(uri: string): Buffer {
  const comma = uri.indexOf(',');
  if (comma === -1) throw new DataUriError('its data URI has no comma, so it holds no data');
  const mediaType = uri.slice('data:'.length, comma);
  const payload = percentDecode(uri.slice(comma + 1));
  return /;\s*base64\s*(;|$)/i.test(mediaType) ? decodeBase64(payload.toString('latin1')) : payload;
}

function decodeBase64(text: string): Buffer {
  const digits = text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  const unpadded = digits.replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) throw new DataUriError('its data is not valid base64');
  if (unpadded.length % 4 === 1) throw new DataUriError('its base64 data is cut off');
  return Buffer.from(unpadded, 'base64');
}

/** Bytes, not text: `%FF` is one byte and need not be UTF-8. A `%` without two hex digits stands for itself. */
function percentDecode(text: string): Buffer {
  if (!text.includes('%')) return Buffer.from(text, 'utf8');
  const parts = text.split(/((?:%[0-9a-f]{2})+)/i);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 1 ? Buffer.from(part.replaceAll('%', ''), 'hex') : Buffer.from(part, 'utf8'),
    ),
  );
}
