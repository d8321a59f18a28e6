/**
 * Watches one program from outside, for every driver: hands on its output, holds it to its limits, ends all of its
 * processes and says how it ended. It believes nothing that the program says about itself.
 */
import type { ChildProcess } from 'node:child_process';
import type { Ending } from '../../../src/contract/evaluation/outcome.ts';
import type { Execution, Observer, Program } from './sandbox.ts';
import { begin } from './supervise/begin.ts';
import { feedInput } from './supervise/feed-input.ts';
import { meterOutput } from './supervise/output-meter.ts';
import { putToEnd } from './supervise/put-to-end.ts';
import type { LookAtTree } from './supervise/sampler.ts';
import type { Started } from './supervise/started.ts';
import { type Stop, tellEnding } from './supervise/tell-ending.ts';
import { meterUsage } from './supervise/usage-meter.ts';

export interface Supervision {
  program: Pick<Program, 'stdin' | 'timeoutMs' | 'memoryBytes' | 'outputBytes'>;
  observer: Observer;
  /**
   * The program from the moment it begins: a child process with three pipes, or anything else that is like one. A
   * promise that resolves at that moment if the sandbox has to start first; one that rejects says why it cannot.
   * `Started.exited` can overrule the cause and bring exact figures.
   */
  child: ChildProcess | Started | Promise<ChildProcess | Started>;
  /** What all processes of the program use (`processTree`); without it there is no memory watchdog. */
  tree?: LookAtTree;
  /**
   * SIGKILL to every process of the program (`killProcessTree`), or an end to its start; `child` must then end. It is
   * called at each end, also after the program ended by itself, and more than once.
   */
  kill(): void;
  /** Milliseconds that a start may take, 30,000 if not given. */
  startMs?: number;
}

/** Supervises a program until its end. `ended` resolves with what was measured, and never rejects. */
export function supervise(supervision: Supervision): Execution {
  const { promise: killed, resolve } = Promise.withResolvers<'killed'>();
  return { ended: watch(supervision, killed), kill: () => resolve('killed') };
}

async function watch(supervision: Supervision, killed: Promise<'killed'>): Promise<Ending> {
  const { child, program, observer, kill, tree, startMs } = supervision;
  const memoryLimit = program.memoryBytes;
  const began = await begin({ child, killed, startMs, kill });
  if ('wasKilled' in began) {
    const usage = {
      duration_ms: null,
      cpu_ms: null,
      memory_mb: null,
      output_bytes: 0,
      output_truncated: false,
    };
    return tellEnding({ exit: began.exit, stop: began.wasKilled ? 'killed' : null, memoryLimit, usage });
  }

  let stop: Stop | null = null;
  const { promise: stopped, resolve: stopNow } = Promise.withResolvers<'stopped'>();
  const end = (why: Stop) => {
    stop ??= why;
    stopNow('stopped');
  };
  const startedAt = performance.now();
  observer.started();
  const timer = setTimeout(end, program.timeoutMs, 'timeout');
  void killed.then(end);
  const use = meterUsage({ tree, memoryBytes: memoryLimit, exceeded: () => end('memory') });
  const output = meterOutput({
    stdout: began.stdout,
    stderr: began.stderr,
    limit: program.outputBytes,
    observer,
    exceeded: () => end('output_limit'),
  });
  feedInput(began.stdin, program.stdin);

  const first = await Promise.race([began.exited, stopped]);
  clearTimeout(timer);
  // From here on only the output counts: what was written before the end can still be too much.
  const why: Stop | null = first === 'stopped' ? stop : null;
  const exit = first === 'stopped' ? await putToEnd(began.exited, kill) : first;
  const duration = performance.now() - startedAt;
  use.stop();
  kill();
  await output.drained();
  began.stdin?.destroy();

  const cpuMs = exit?.cpuMs ?? use.cpuMs;
  const memoryBytes = exit?.memoryBytes ?? use.peakBytes;
  return tellEnding({
    exit: exit ?? { code: null, signal: null },
    stop: why ?? (output.isTruncated ? 'output_limit' : null),
    memoryLimit,
    usage: {
      duration_ms: Math.round(duration),
      cpu_ms: cpuMs === null ? null : Math.round(cpuMs),
      memory_mb: memoryBytes === null ? null : Math.round((memoryBytes / 2 ** 20) * 10) / 10,
      output_bytes: output.bytes,
      output_truncated: output.isTruncated,
    },
  });
}
