/** `fetch` for answers that might never end: the client would keep whatever it cannot read yet. */

/** Some 200,000 tokens, each in an event of 300 bytes. */
const MOST_BYTES = 60_000_000;
/** An event is one line; the longest holds a whole answer. */
const MOST_LINE_BYTES = 8_000_000;
const LINE_END = 10;

export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (!response.body) return response;
  let bytes = 0;
  let lineBytes = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      const lastEnd = chunk.lastIndexOf(LINE_END);
      bytes += chunk.byteLength;
      lineBytes = lastEnd === -1 ? lineBytes + chunk.byteLength : chunk.byteLength - lastEnd - 1;
      if (bytes > MOST_BYTES || lineBytes > MOST_LINE_BYTES)
        controller.error(new Error('the answer has no end'));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(bounded), { status, statusText, headers });
};
