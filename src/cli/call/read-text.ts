import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './usage-error.ts';

/** A file as text, `-` for standard input. Throws `UsageError`. */
export async function readText(file: string): Promise<string> {
  const name = nameOf(file);
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((cause: Error) => {
    throw new UsageError(`${name} cannot be read: ${cause.message}`, { cause });
  });
  try {
    // The mark at the beginning of some files belongs to the program.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(`${name} is not UTF-8 text: nothing else can be sent`, { cause });
  }
}

export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
