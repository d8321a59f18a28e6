import { PROBLEMS, Refusal } from '../errors.ts';

/** Why a WebSocket is closed (RFC 6455, section 7.4.1, and IANA's registry). */
export const CLOSE = {
  over: { code: 1000, reason: 'That was the last event.' },
  binary: { code: 1003, reason: 'Nothing needs to be sent here, and binary messages are not taken.' },
  failed: { code: 1011, reason: 'Errand made a mistake; connect again with since.' },
  restart: { code: 1012, reason: 'The App is stopping; connect again with since.' },
} as const;

const POLICY = 1008;
const TRY_AGAIN_LATER = 1013;

/** A close frame has 125 bytes, two of which are the code. */
const REASON_BYTES = 123;

export interface Closing {
  code: number;
  reason: string;
}

/** What a browser is told instead of the HTTP status that it could not see. */
export function closingOf(error: unknown): Closing {
  if (!(error instanceof Refusal)) return CLOSE.failed;
  const { status } = PROBLEMS[error.problem];
  if (error.problem === 'unavailable') return { code: TRY_AGAIN_LATER, reason: shorten(error.message) };
  return status < 500 ? { code: POLICY, reason: shorten(error.message) } : CLOSE.failed;
}

function shorten(reason: string): string {
  const bytes = Buffer.from(reason).subarray(0, REASON_BYTES);
  // As in a stream, the start of a character that was cut is left out.
  return new TextDecoder().decode(bytes, { stream: true });
}
