import { setTimeout as sleep } from 'node:timers/promises';
import type { Ending } from '../../../../src/contract/evaluation/outcome.ts';
import type { Language } from '../../../../src/domain/languages.ts';
import type { Program, Sandbox } from '../sandbox.ts';

/** How long a sandbox may take to start a program, and beyond its time to end it, before it is told to. */
const START_MS = 60_000;
const END_MS = 2_500;
/** After that it has so long. A busy machine is late with both: then how the program ended still tells who ended it. */
const KILL_MS = 5_000;

/** A program with limits that it does not come near. */
export const plainProgram = (language: Language, code: string): Program => ({
  language,
  code,
  stdin: '',
  args: [],
  timeoutMs: 10_000,
  memoryBytes: 512 * 1024 * 1024,
  outputBytes: 1024 * 1024,
});

export interface Trial {
  /** Null if the sandbox would not have ended it. */
  ending: Ending | null;
  hasStarted: boolean;
  /** What the sandbox handed on. */
  written: string;
  bytes: number;
}

/** Runs a program in a sandbox that is not trusted to end it. */
export async function tryProgram(sandbox: Sandbox, program: Program): Promise<Trial> {
  const chunks: Uint8Array[] = [];
  const begun = Promise.withResolvers<void>();
  let hasStarted = false;
  let wasTold = false;
  const execution = sandbox.run(program, {
    started() {
      hasStarted = true;
      begun.resolve();
    },
    output: (_, bytes) => void chunks.push(bytes),
  });
  const overdue = new AbortController();
  const { signal } = overdue;
  const givenUp = async () => {
    await Promise.race([begun.promise, sleep(START_MS, null, { signal })]);
    if (hasStarted) await sleep(program.timeoutMs + END_MS, null, { signal });
    execution.kill();
    wasTold = true;
    return sleep(KILL_MS, null, { signal });
  };
  const ended = await Promise.race([execution.ended, givenUp().catch(() => null)]);
  const ending = wasTold && ended?.cause === 'signal' ? null : ended;
  overdue.abort();
  const all = Buffer.concat(chunks);
  return { ending, hasStarted, written: all.toString('latin1'), bytes: all.length };
}
