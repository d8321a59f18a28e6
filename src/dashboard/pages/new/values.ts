/** What the forms' fields hold. */
export type TaskValues = Record<
  | 'email'
  | 'task'
  | 'round'
  | 'nonce'
  | 'brief'
  | 'checks'
  | 'evaluation_url'
  | 'attachment_name'
  | 'attachment_text',
  string
>;
export type EvaluationValues = Record<'code' | 'language' | 'stdin' | 'timeout_s', string>;
export type BatchValues = Record<'programs' | 'language' | 'timeout_s' | 'memory_mb', string>;
