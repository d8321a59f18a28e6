import { createHash } from 'node:crypto';
import { directJson } from './direct-body.ts';

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

interface Answering {
  request: Request;
  /** They go into both answers, `vary` among them. */
  headers?: Record<string, string>;
}

/** `value` as JSON with its entity tag, or 304 without a body where the client has it. */
export function jsonWithEtag({ value, ...answering }: Answering & { value: unknown }): Response {
  const json = JSON.stringify(value);
  return answerWithEtag({ ...answering, json, etag: etagOf(json) });
}

/** The same for who has written it already, or knows a cheaper tag than that of the whole JSON. */
export function answerWithEtag({
  request,
  json,
  etag,
  headers = {},
}: Answering & { json: string; etag: string }): Response {
  const all = { ...headers, etag };
  if (namesEtag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: all });
  }
  return directJson(json, { headers: all });
}
