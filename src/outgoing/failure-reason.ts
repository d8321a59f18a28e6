import { AddressRefused } from './approved-addresses.ts';

const MOST_CHARACTERS = 300;
/** A certificate's text comes into messages, too; a NUL could not even be stored everywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]+/g;

/** Why no answer came, in a line for the log that the receiver's owner reads. */
export function failureReason(
  error: unknown,
  { signal, timeoutMs }: { signal: AbortSignal; timeoutMs: number },
): string {
  if (signal.aborted) return `no answer within ${timeoutMs / 1_000} s`;
  if (error instanceof AddressRefused) return error.message;
  // One error for each address that was tried; the first says enough.
  const [first = error] = error instanceof AggregateError ? error.errors : [error];
  const { message = '', code } = first as NodeJS.ErrnoException;
  const text = message || code || String(first);
  return text.replaceAll(CONTROL, ' ').slice(0, MOST_CHARACTERS);
}
