import { type DestinationStream, destination, type Logger, pino, stdSerializers } from 'pino';
import { redact } from '../domain/redact.ts';

/** Members that hold a secret whatever it looks like. */
const SECRET_MEMBERS = ['secret', 'token', 'authorization'];
/** Where PostgreSQL quotes the row or the parameter that it could not take: a brief, a program. */
const QUOTED_ROWS = ['err.detail', 'err.where'];

/**
 * Of a request that failed only which one it was: octokit keeps its body, its parameters and what was answered beside that,
 * and in them may be words of a brief.
 */
function errorWithoutContents(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const serialized = stdSerializers.err(error);
  const { request, response } = serialized;
  return {
    ...serialized,
    ...(request && { request: { method: request.method, url: request.url, headers: request.headers } }),
    ...(response && { response: { status: response.status, url: response.url, headers: response.headers } }),
  };
}

/** Structured logs on standard error; standard output is for what the command was asked for. */
export function createLog(
  level: string,
  stream: DestinationStream = destination({ fd: 2, sync: false }),
): Logger {
  return pino(
    {
      level,
      serializers: { err: errorWithoutContents },
      redact: [...SECRET_MEMBERS.flatMap((name) => [name, `*.${name}`]), ...QUOTED_ROWS],
      // Whole lines, because errors of libraries repeat what they were given.
      hooks: { streamWrite: redact },
    },
    stream,
  );
}
