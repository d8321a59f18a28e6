import { createHash } from 'node:crypto';

/** A weak entity tag of what is shown: the same facts may be written with other bytes. */
export function etagOf(shown: string): string {
  return `W/"${createHash('sha256').update(shown).digest('base64url').slice(0, 27)}"`;
}

/** Whether `If-None-Match` names this tag, by weak comparison, or `*` (RFC 9110, sections 8.8.3.2 and 13.1.2). */
export function namesEtag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === opaque);
}

/**
 * `value` as JSON with its entity tag, or 304 without a body where the client has it. `etag` is for callers who know
 * a cheaper one than that of the whole JSON. `headers` go into both answers, `vary` among them.
 */
export function jsonWithEtag({
  request,
  value,
  headers = {},
  etag,
}: {
  request: Request;
  value: unknown;
  headers?: Record<string, string>;
  etag?: string;
}): Response {
  const json = JSON.stringify(value);
  const tag = etag ?? etagOf(json);
  const all = { ...headers, etag: tag };
  if (namesEtag(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers: all });
  }
  return new Response(json, { headers: { 'content-type': 'application/json', ...all } });
}
