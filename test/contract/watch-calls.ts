import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Call } from './judge.ts';

interface Message {
  request: { method: string; path: string; headers: string[]; body: unknown };
  chunk?: Uint8Array;
}

/** How App and action call themselves, alone or before octokit's own name. */
const ERRAND = /^errand(?: octokit|$)/;
/** The folders of the operations that Errand uses: callers and receivers have none of these. */
const API = /^(?:\/api\/v3)?\/(?:app|app-manifests|installation|orgs|rate_limit|repos)(?:[/?]|$)/;

/**
 * Tells of every request to a GitHub, the embedded one or a test's own, that App or action send from this process.
 * Node's fetch tells of its requests by itself. Returns what ends it.
 */
export function watchCalls(onCall: (call: Call) => void): () => void {
  const bodies = new WeakMap<object, Uint8Array[]>();
  const listeners = {
    'undici:request:create': ({ request }: Message) => {
      if (API.test(request.path) && ERRAND.test(headersOf(request)['user-agent'] ?? ''))
        bodies.set(request, []);
    },
    'undici:request:bodyChunkSent': ({ request, chunk }: Message) => {
      if (chunk) bodies.get(request)?.push(chunk);
    },
    'undici:request:bodySent': ({ request }: Message) => {
      const chunks = bodies.get(request);
      // The undici of @actions/github tells nothing of a body; what the embedded GitHub gets of it is judged there.
      if (chunks === undefined || (chunks.length === 0 && request.body)) return;
      const body = Buffer.concat(chunks).toString();
      onCall({ method: request.method, path: request.path, request: { headers: headersOf(request), body } });
    },
  };
  const all = Object.entries(listeners) as [string, (message: unknown) => void][];
  for (const [channel, listener] of all) subscribe(channel, listener);
  return () => {
    for (const [channel, listener] of all) unsubscribe(channel, listener);
  };
}

/** undici has names and values in turn. */
function headersOf({ headers }: Message['request']): Record<string, string> {
  const pairs = headers.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), headers[index + 1] ?? '']] : [],
  );
  return Object.fromEntries(pairs);
}
