import { ErrandError } from '../../client/client.ts';

/** Connections that nobody took. */
const NOBODY: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);

export function isNobodyThere(error: unknown): boolean {
  return error instanceof ErrandError && NOBODY.has((error.cause as { code?: unknown } | undefined)?.code);
}

/** What went wrong, and what to do about it. `names`: what members of a request are called on the command line. */
export function explain(error: unknown, url: string, names: Readonly<Record<string, string>> = {}): string {
  if (!(error instanceof ErrandError)) return (error as Error).message;
  if (isNobodyThere(error)) {
    return `${error.message}. Start it on this machine with "errand local", or say with --url or ERRAND_URL where it is.`;
  }
  if (error.reason === 'unauthorized')
    return `${url} does not know this secret: give yours with ERRAND_SECRET or --secret.`;
  if (error.reason === 'unexpected-answer')
    return `${url} does not answer as Errand does (${error.message}): is it the address of an Errand App?`;
  if (error.errors.length === 0) return error.message;
  const fields = error.errors.map(({ pointer, detail }) => `${names[pointer] ?? pointer} ${detail}`);
  return `${error.title}: ${fields.join('; ')}`;
}
