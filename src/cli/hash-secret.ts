import { text } from 'node:stream/consumers';
import { hashForm } from '../config/caller-secrets.ts';

/** Reads a secret, so that no list of processes and no history of a shell has it, and prints what settings may hold for it. */
export async function hashSecret(input: NodeJS.ReadableStream = process.stdin): Promise<void> {
  const secret = (await text(input)).replace(/\r?\n$/, '');
  if (secret === '') throw new Error('nothing was given: pass the secret on standard input');
  console.log(hashForm(secret));
}
