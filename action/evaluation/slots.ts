import type { Ending } from '../../src/contract/evaluation/outcome.ts';
import type { EvaluationAssignment, Held } from '../../src/contract/worker-api.ts';
import type { Language } from '../../src/domain/languages.ts';
import { type Evaluation, startEvaluation } from './evaluation.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { WorkerTiming } from './timing.ts';
import { refuseLanguage } from './unsupported.ts';

/** The contract's limit for what a worker holds. */
const MOST_HELD = 256;
/** Bytes of output that wait to be reported, above which no more work is taken: the App or the way to it is too slow. */
const BACKLOG_BYTES = 32 * 1024 * 1024;

/** What has to be known of an evaluation to tell people how it went. */
export interface Ran {
  held: Held;
  language: Language;
  /** Undefined: it was stopped. */
  ending: Ending | undefined;
  startMs: number | null;
}

export interface SlotsOptions {
  count: number;
  byLanguage: ReadonlyMap<Language, Sandbox>;
  timing: WorkerTiming;
  /** There is something to report. */
  onDue(evaluation: Evaluation): void;
  onRan(ran: Ran): void;
  /** What `free` or `holding` say may have become something else. */
  onChange(): void;
}

export interface Slots {
  /** Runs it, unless it runs already. */
  start(assignment: EvaluationAssignment): void;
  /** Kills the program and forgets it; its slot is free once nothing is left of it. */
  stop(stale: Held): void;
  /** The App has the end of it. */
  acknowledged(evaluation: Evaluation): void;
  /** How many more may be started. */
  free(): number;
  /** Started, and the App has not acknowledged the end. */
  holding(): Held[];
  /** Kills all programs; resolves when nothing is left of them. */
  stopAll(): Promise<void>;
}

/** The evaluations of a worker. A slot is taken while there are processes; an evaluation is held until its end arrived. */
export function createSlots(options: SlotsOptions): Slots {
  const { count, byLanguage, timing, onDue, onRan, onChange } = options;
  const held = new Map<string, Evaluation>();
  const occupied = new Map<Evaluation, Promise<void>>();

  function run(assignment: EvaluationAssignment, sandbox: Sandbox): void {
    const { eval_id, language } = assignment;
    const gone = Promise.withResolvers<void>();
    const evaluation = startEvaluation({
      assignment,
      sandbox,
      timing,
      onDue,
      onEnded: (ending, startMs) => onRan({ held: evaluation.held, language, ending, startMs }),
      onGone() {
        occupied.delete(evaluation);
        gone.resolve();
        onChange();
      },
    });
    held.set(eval_id, evaluation);
    occupied.set(evaluation, gone.promise);
  }

  function refuse(assignment: EvaluationAssignment): void {
    const { evaluation, ending } = refuseLanguage(assignment, byLanguage);
    held.set(assignment.eval_id, evaluation);
    onRan({ held: evaluation.held, language: assignment.language, ending, startMs: null });
    onDue(evaluation);
  }

  function stop({ eval_id, attempt }: Held): void {
    const evaluation = held.get(eval_id);
    if (evaluation?.held.attempt !== attempt) return;
    held.delete(eval_id);
    if (occupied.has(evaluation)) {
      onRan({ held: evaluation.held, language: evaluation.language, ending: undefined, startMs: null });
    }
    evaluation.stop();
    onChange();
  }

  return {
    start(assignment) {
      const known = held.get(assignment.eval_id)?.held;
      // Its answer had been lost, or seemed so.
      if (known && known.attempt >= assignment.attempt) return;
      if (known) stop(known);
      const sandbox = byLanguage.get(assignment.language);
      if (sandbox) run(assignment, sandbox);
      else refuse(assignment);
      onChange();
    },
    stop,
    acknowledged(evaluation) {
      if (held.get(evaluation.held.eval_id) === evaluation) held.delete(evaluation.held.eval_id);
      onChange();
    },
    free() {
      const backlog = [...held.values()].reduce((sum, evaluation) => sum + evaluation.waitingBytes(), 0);
      if (backlog > BACKLOG_BYTES) return 0;
      return Math.max(0, Math.min(count - occupied.size, MOST_HELD - held.size));
    },
    holding: () => [...held.values()].map((evaluation) => evaluation.held),
    async stopAll() {
      for (const evaluation of occupied.keys()) evaluation.stop();
      await Promise.all(occupied.values());
    },
  };
}
