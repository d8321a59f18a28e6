import type { Ending } from '../../src/contract/evaluation/outcome.ts';
import type { EvaluationAssignment, Held } from '../../src/contract/worker-api.ts';
import type { Language } from '../../src/domain/languages.ts';
import { runGuarded } from './guarded-run.ts';
import { CHUNK_BYTES, createOutputChunks } from './output-chunks.ts';
import type { Reportable } from './reportable.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { WorkerTiming } from './timing.ts';

/** An evaluation of which this worker has the attempt `held`. */
export interface Evaluation extends Reportable {
  readonly held: Held;
  readonly language: Language;
  /** Kills the program; nothing more is reported. */
  stop(): void;
  /** Bytes of output that are not in a report yet. */
  waitingBytes(): number;
}

export interface EvaluationOptions {
  assignment: EvaluationAssignment;
  sandbox: Sandbox;
  timing: WorkerTiming;
  /** There is something to report. */
  onDue(evaluation: Evaluation): void;
  /** The program has ended, and was not stopped; `startMs` is what it took until it began, null if it did not. */
  onEnded(ending: Ending, startMs: number | null): void;
  /** Nothing is left of the program. */
  onGone(evaluation: Evaluation): void;
}

/** Starts a program and keeps what there is to report of it, in order, until it is asked for. */
export function startEvaluation(options: EvaluationOptions): Evaluation {
  const { assignment, sandbox, timing } = options;
  const { eval_id, attempt, language } = assignment;
  const name = sandbox.runtimes.find((runtime) => runtime.language === language)?.sandbox ?? '';
  const chunks = createOutputChunks();
  const assignedAt = performance.now();
  let startMs: number | null = null;
  let isStartTold = false;
  let ending: Ending | undefined;
  let isEndTold = false;
  let isStopped = false;
  let coalescing: NodeJS.Timeout | undefined;

  function due(): void {
    clearTimeout(coalescing);
    coalescing = undefined;
    if (!isStopped) options.onDue(evaluation);
  }
  const dueIn = (ms: number) => {
    coalescing ??= setTimeout(due, ms);
  };

  const run = runGuarded({
    sandbox,
    timing,
    program: {
      language,
      code: assignment.code,
      stdin: assignment.stdin,
      args: assignment.args,
      timeoutMs: assignment.timeout_ms,
      memoryBytes: assignment.memory_mb * 1024 * 1024,
      outputBytes: assignment.output_limit,
    },
    observer: {
      started() {
        startMs ??= performance.now() - assignedAt;
        if (!isStopped) dueIn(timing.firstReportMs);
      },
      output(stream, bytes) {
        if (isStopped) return;
        chunks.write(stream, bytes);
        if (chunks.waiting() >= CHUNK_BYTES) due();
        else dueIn(timing.coalesceMs);
      },
    },
  });

  const evaluation: Evaluation = {
    held: { eval_id, attempt },
    language,
    stop() {
      isStopped = true;
      clearTimeout(coalescing);
      run.kill();
    },
    waitingBytes: () => (isStopped ? 0 : chunks.waiting()),
    next() {
      if (isStopped) return undefined;
      if (!isStartTold && startMs !== null) {
        isStartTold = true;
        const agoMs = performance.now() - assignedAt - startMs;
        return { type: 'started', sandbox: name, ago_ms: Math.round(agoMs) };
      }
      const data = chunks.next();
      if (data) return { type: 'output', data };
      if (!ending || isEndTold) return undefined;
      isEndTold = true;
      return { type: 'ended', ending };
    },
  };

  void run.ended.then((value) => {
    ending = value;
    chunks.end();
    if (!isStopped) options.onEnded(value, startMs);
    due();
  });
  void run.gone.then(() => options.onGone(evaluation));
  return evaluation;
}
