import type { Observer, Program, Sandbox } from '../../../../../action/evaluation/sandbox/sandbox.ts';
import type { Ending } from '../../../../../src/contract/evaluation/outcome.ts';

export interface Ran {
  ending: Ending;
  stdout: string;
  stderr: string;
}

const PROGRAM: Program = {
  language: 'python',
  code: '',
  stdin: '',
  args: [],
  timeoutMs: 30_000,
  memoryBytes: 256 * 2 ** 20,
  outputBytes: 1_000_000,
};

/** Starts a program with limits that it does not come near, unless it is told otherwise. */
export function startProgram(sandbox: Sandbox, options: Partial<Program>, observer: Partial<Observer> = {}) {
  const written = { stdout: '', stderr: '' };
  const execution = sandbox.run(
    { ...PROGRAM, ...options },
    {
      started: () => observer.started?.(),
      output: (stream, bytes) => {
        written[stream] += Buffer.from(bytes).toString('utf8');
        observer.output?.(stream, bytes);
      },
    },
  );
  const ran = execution.ended.then((ending): Ran => ({ ending, ...written }));
  return { kill: () => execution.kill(), ran };
}

export const runProgram = (sandbox: Sandbox, options: Partial<Program>): Promise<Ran> =>
  startProgram(sandbox, options).ran;
