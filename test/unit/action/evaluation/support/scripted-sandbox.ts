/** A sandbox whose programs are lists of steps, so that a test decides what comes when. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Observer, Program, Sandbox } from '../../../../../action/evaluation/sandbox/sandbox.ts';
import type { Ending } from '../../../../../src/contract/evaluation/outcome.ts';
import type { Language } from '../../../../../src/domain/languages.ts';

export type Step =
  | ['out' | 'err', string]
  | ['bytes', string]
  /** So many bytes on stdout, a kilobyte at a time. */
  | ['flood', number]
  | ['wait', number]
  | ['exit', number]
  /** `run` throws, `ended` rejects, `ended` never comes, `ended` says nonsense. */
  | ['throw' | 'reject' | 'hang' | 'nonsense'];

export const script = (...steps: Step[]): string => JSON.stringify(steps);

export interface ScriptedSandbox extends Sandbox {
  /** Programs that run now, and the most that ever did. */
  now: number;
  most: number;
  /** The code of everything that was started. */
  started: string[];
  killed: number;
}

export function scriptedSandbox(languages: readonly Language[] = ['python', 'bash']): ScriptedSandbox {
  const sandbox: ScriptedSandbox = {
    runtimes: languages.map((language) => ({ language, sandbox: `scripted ${language} 1.0` })),
    now: 0,
    most: 0,
    started: [],
    killed: 0,
    run(program, observer) {
      const steps = JSON.parse(program.code) as Step[];
      if (steps.some(([kind]) => kind === 'throw')) throw new Error('the sandbox is broken');
      sandbox.started.push(program.code);
      sandbox.now += 1;
      sandbox.most = Math.max(sandbox.most, sandbox.now);
      const killed = new AbortController();
      const ended = play(steps, program, observer, killed.signal).finally(() => {
        sandbox.now -= 1;
      });
      return {
        ended,
        kill() {
          sandbox.killed += 1;
          killed.abort();
        },
      };
    },
    close: async () => {},
  };
  return sandbox;
}

async function play(
  steps: Step[],
  program: Program,
  observer: Observer,
  killed: AbortSignal,
): Promise<Ending> {
  const began = performance.now();
  let output = 0;
  const write = (stream: 'stdout' | 'stderr', bytes: Buffer) => {
    output += bytes.length;
    observer.output(stream, bytes);
  };
  const ending = (rest: Partial<Ending>): Ending => ({
    cause: 'exit',
    exit_code: 0,
    signal: null,
    duration_ms: Math.round(performance.now() - began),
    cpu_ms: null,
    memory_mb: null,
    output_bytes: output,
    output_truncated: false,
    ...rest,
  });
  await null;
  observer.started();
  for (const [kind, value] of steps) {
    if (killed.aborted) return ending({ cause: 'signal', exit_code: null, signal: 'SIGKILL' });
    if (kind === 'out') write('stdout', Buffer.from(value));
    if (kind === 'err') write('stderr', Buffer.from(value));
    if (kind === 'bytes') write('stdout', Buffer.from(value, 'base64'));
    if (kind === 'wait') await sleep(value, undefined, { signal: killed }).catch(() => {});
    if (kind === 'exit') return ending({ exit_code: value });
    if (kind === 'reject') throw new Error('the sandbox lost its program');
    if (kind === 'hang') await new Promise(() => {});
    if (kind === 'nonsense') return ending({ duration_ms: Number.NaN });
    if (kind === 'flood') {
      for (let left = Math.min(value, program.outputBytes); left > 0 && !killed.aborted; left -= 1024) {
        write('stdout', Buffer.alloc(Math.min(1024, left), left % 251));
        if (left % 65_536 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    }
  }
  if (killed.aborted) return ending({ cause: 'signal', exit_code: null, signal: 'SIGKILL' });
  return ending({});
}
