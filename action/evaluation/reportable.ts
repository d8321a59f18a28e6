import type { Ending } from '../../src/contract/evaluation/outcome.ts';
import type { Held, WorkerEvent } from '../../src/contract/worker-api.ts';

/** What reports tell of an evaluation, one after the other; nothing follows its end. */
export type Reported = WorkerEvent | { type: 'ended'; ending: Ending };

export interface Reportable {
  readonly held: Held;
  /** Takes out what comes next; undefined if there is nothing now. */
  next(): Reported | undefined;
}
