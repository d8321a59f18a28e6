import { ErrandError } from '../../client/client.ts';

const FLAGS: Record<string, string> = {
  '#/language': '--language',
  '#/stdin': '--stdin',
  '#/timeout_s': '--timeout',
  '#/memory_mb': '--memory',
};

/** Connections that nobody took. */
const NOBODY: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);

export function isNobodyThere(error: unknown): boolean {
  return error instanceof ErrandError && NOBODY.has((error.cause as { code?: unknown } | undefined)?.code);
}

/** What went wrong, and what to do about it. */
export function explain(error: unknown, url: string): string {
  if (!(error instanceof ErrandError)) return (error as Error).message;
  if (isNobodyThere(error)) {
    return `${error.message}. Start it on this machine with "errand local", or say with --url or ERRAND_URL where it is.`;
  }
  if (error.reason === 'unauthorized') return `${url} does not know this secret: set ERRAND_SECRET to yours.`;
  if (error.errors.length === 0) return error.message;
  const fields = error.errors.map(({ pointer, detail }) => `${FLAGS[pointer] ?? pointer} ${detail}`);
  return `${error.title}: ${fields.join('; ')}`;
}
