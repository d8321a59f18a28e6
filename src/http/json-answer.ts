import { withDirectBody } from '../streams/direct-body.ts';

/** `value` as JSON, for routes that are asked very often. */
export function jsonAnswer(
  value: unknown,
  { status, headers }: { status: number; headers: Record<string, string> },
): Response {
  const json = JSON.stringify(value);
  const answer = new Response(json, {
    status,
    headers: {
      'content-type': 'application/json',
      'content-length': `${Buffer.byteLength(json)}`,
      ...headers,
    },
  });
  return withDirectBody(answer, (res) => res.end(json));
}
