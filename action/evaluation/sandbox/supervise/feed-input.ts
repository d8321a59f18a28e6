import type { Writable } from 'node:stream';

/** Writes a program's whole input and closes it. A program that does not read it, or closes it, is no error. */
export function feedInput(stdin: Writable | null, input: string): void {
  if (!stdin) return;
  stdin.on('error', () => {});
  stdin.end(input);
}
