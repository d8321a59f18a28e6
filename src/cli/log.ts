import { destination, type Logger, pino } from 'pino';

/** Structured logs on standard error; standard output is for what the command was asked for. */
export function createLog(level: string): Logger {
  return pino(
    { level, redact: ['*.secret', '*.token', '*.authorization'] },
    destination({ fd: 2, sync: false }),
  );
}
