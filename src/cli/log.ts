import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { redact } from '../domain/redact.ts';

/** Members that hold a secret whatever it looks like. */
const SECRET_MEMBERS = ['secret', 'token', 'authorization'];
/**
 * Where errors hold what was sent: PostgreSQL's quote the row or the parameter that it could not take, those of requests to
 * GitHub have both bodies, and in them may be words of a brief or a program.
 */
const QUOTED = ['err.detail', 'err.where', 'err.request.body', 'err.response.data'];

/** Structured logs on standard error; standard output is for what the command was asked for. */
export function createLog(
  level: string,
  stream: DestinationStream = destination({ fd: 2, sync: false }),
): Logger {
  return pino(
    {
      level,
      redact: [...SECRET_MEMBERS.flatMap((name) => [name, `*.${name}`]), ...QUOTED],
      // Whole lines, because errors of libraries repeat what they were given.
      hooks: { streamWrite: redact },
    },
    stream,
  );
}
