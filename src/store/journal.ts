/** What this process writes to the logs of jobs, evaluations and batches, and what it costs, for whoever counts it. */
import type { BatchEventType } from '../contract/evaluation/batch-view.ts';
import type { EvaluationEvent } from '../contract/evaluation/event.ts';
import type { EventType } from '../contract/event.ts';

/** An event, once it is committed. */
export type Recorded = RecordedOfSite | RecordedOfEvaluation | RecordedOfBatch;

export interface RecordedOfSite {
  kind: 'site';
  id: string;
  type: EventType;
  attempt: number;
}

export interface RecordedOfEvaluation {
  kind: 'evaluation';
  id: string;
  /** The batch that it is an item of. */
  batchId: string | null;
  seq: number;
  at: number;
  type: EvaluationEvent['type'];
  attempt: number;
  /** As the log has it. */
  data: EvaluationEvent['data'];
}

export interface RecordedOfBatch {
  kind: 'batch';
  id: string;
  type: BatchEventType;
}

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
