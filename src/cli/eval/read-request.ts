import type { EvaluationRequest } from '../../client/client.ts';
import { readText } from '../call/read-text.ts';
import { UsageError } from '../call/usage-error.ts';
import { languageOf } from './language-of.ts';

export interface ProgramFlags {
  language?: string;
  arg: string[];
  stdin?: string;
  timeout?: string;
  memory?: string;
}

/** What is to be submitted. Throws `UsageError` for files that cannot be read or sent. */
export async function readRequest(file: string, flags: ProgramFlags): Promise<EvaluationRequest> {
  const { arg: args, stdin, timeout, memory } = flags;
  if (file === '-' && stdin === '-')
    throw new UsageError(
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

function toNumber(flag: string, text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(number)) return number;
  throw new UsageError(`${flag} has to be a number, not "${text}"`);
}
