/** Downloads a body but never more than `maxBytes` of it, whatever the server says its length is. */
const TIMEOUT_MS = 20_000;

export class DownloadError extends Error {
  override name = 'DownloadError';
}

interface Options {
  fetch: typeof fetch;
  signal: AbortSignal;
  maxBytes: number;
}

export async function fetchLimited(url: string, options: Options): Promise<Buffer> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await options.fetch(url, { signal: AbortSignal.any([options.signal, timeout]) });
    if (!response.ok) throw new DownloadError(`its address answered ${response.status}`);
    return await readBody(response, options.maxBytes);
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof DownloadError) throw error;
    if (timeout.aborted) {
      throw new DownloadError(`its address did not answer within ${TIMEOUT_MS / 1000} s`, { cause: error });
    }
    throw new DownloadError('its address could not be reached', { cause: error });
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new DownloadError(`it is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
