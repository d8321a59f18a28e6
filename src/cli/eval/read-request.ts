import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { EvaluationRequest } from '../../client/client.ts';
import { languageOf } from './language-of.ts';
import { NotSubmitted } from './not-submitted.ts';

export interface ProgramFlags {
  language?: string;
  arg: string[];
  stdin?: string;
  timeout?: string;
  memory?: string;
}

/** What is to be submitted. Throws `NotSubmitted` for files that cannot be read or sent. */
export async function readRequest(file: string, flags: ProgramFlags): Promise<EvaluationRequest> {
  const { arg: args, stdin, timeout, memory } = flags;
  if (file === '-' && stdin === '-')
    throw new NotSubmitted(
      'standard input is either the program or what it reads: name a file for one of them',
    );
  const code = await readText(file);
  return {
    code,
    language: languageOf(file, code, flags.language),
    args,
    ...(stdin !== undefined && { stdin: await readText(stdin) }),
    ...(timeout !== undefined && { timeout_s: toNumber('--timeout', timeout) }),
    ...(memory !== undefined && { memory_mb: toNumber('--memory', memory) }),
  };
}

async function readText(file: string): Promise<string> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((cause: Error) => {
    throw new NotSubmitted(`${name} cannot be read: ${cause.message}`, { cause });
  });
  try {
    // The mark at the beginning of some files belongs to the program.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new NotSubmitted(`${name} is not UTF-8 text: nothing else can be sent`, { cause });
  }
}

function toNumber(flag: string, text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(number)) return number;
  throw new NotSubmitted(`${flag} has to be a number, not "${text}"`);
}
