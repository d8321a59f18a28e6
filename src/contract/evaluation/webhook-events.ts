/** The types of webhooks, as Standard Webhooks 1.0.0 wants them: dot-separated. */
export const WEBHOOK_EVENTS = [
  'eval.started',
  'eval.completed',
  'eval.failed',
  'eval.cancelled',
  'batch.completed',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
