/** What this process writes to the logs of jobs and evaluations, and what it costs, for whoever counts it. */
import type { EvaluationEvent } from '../contract/evaluation/event.ts';
import type { EventType } from '../contract/event.ts';

/** An event, once it is committed. `data`: of an evaluation's, as the log has it. */
export type Recorded =
  | { id: string; type: EventType; attempt: number }
  | { id: string; type: EvaluationEvent['type']; attempt: number; data: EvaluationEvent['data'] };

/** Told of it; must not throw. */
export interface JournalReader {
  recorded(events: readonly Recorded[]): void;
  /** A transaction has to run again because of what others did at the same time. */
  retried(): void;
}

export interface Journal {
  onRecorded(events: readonly Recorded[]): void;
  onRetry(): void;
  subscribe(reader: Partial<JournalReader>): void;
}

export function createJournal(): Journal {
  const readers: Partial<JournalReader>[] = [];
  return {
    onRecorded(events) {
      for (const reader of readers) reader.recorded?.(events);
    },
    onRetry() {
      for (const reader of readers) reader.retried?.();
    },
    subscribe(reader) {
      readers.push(reader);
    },
  };
}
