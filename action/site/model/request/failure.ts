/** What can go wrong with a model, and what is done about it: the one table. */

export type FailureKind =
  | 'auth'
  | 'quota'
  | 'overload'
  | 'bad-request'
  | 'unknown-model'
  | 'network'
  | 'stalled'
  | 'refusal'
  | 'truncated'
  | 'malformed'
  | 'lazy'
  | 'copied'
  | 'faulty'
  | 'unfitting-edit'
  | 'unchanged'
  | 'imperfect'
  | 'budget'
  | 'late'
  | 'aborted';

export interface Failure {
  kind: FailureKind;
  /** Part of a sentence for people, after the model's name. */
  message: string;
  /** When the provider says that trying again makes sense. */
  retryAfterMs?: number;
  /** What to tell the model, where asking again can help. */
  complaint?: string;
}

/** Things to do with the same model; each that cannot be done in the time left is skipped. */
export type Step = 'retry' | 'continue' | 'ask-again';
/** Where to go when the steps are used up and nothing usable was answered. */
type Leave = 'next-model' | 'drop-model' | 'drop-provider' | 'give-up';

/** The nth failure of a kind with one model is met with the nth step, then the model is left. */
export const REMEDIES: Record<FailureKind, { steps: readonly Step[]; leave: Leave }> = {
  auth: { steps: [], leave: 'drop-provider' },
  quota: { steps: [], leave: 'drop-provider' },
  overload: { steps: ['retry'], leave: 'next-model' },
  'bad-request': { steps: [], leave: 'next-model' },
  'unknown-model': { steps: [], leave: 'drop-model' },
  network: { steps: ['retry'], leave: 'next-model' },
  // A model that was silent for half a minute has cost the time that another one needs.
  stalled: { steps: [], leave: 'next-model' },
  refusal: { steps: [], leave: 'next-model' },
  truncated: { steps: ['continue', 'ask-again'], leave: 'next-model' },
  malformed: { steps: ['ask-again'], leave: 'next-model' },
  lazy: { steps: ['ask-again'], leave: 'next-model' },
  copied: { steps: ['ask-again'], leave: 'next-model' },
  faulty: { steps: ['ask-again'], leave: 'next-model' },
  // First with the nearest lines, then for the whole file.
  'unfitting-edit': { steps: ['ask-again', 'ask-again'], leave: 'next-model' },
  unchanged: { steps: ['ask-again'], leave: 'next-model' },
  // Usable as it is: one chance to be better, then it is taken.
  imperfect: { steps: ['ask-again'], leave: 'next-model' },
  // Another model may be cheaper.
  budget: { steps: [], leave: 'next-model' },
  late: { steps: [], leave: 'give-up' },
  aborted: { steps: [], leave: 'give-up' },
};
