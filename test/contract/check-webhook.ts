import type { SentWebhook } from '../../src/local/github/diagnostics.ts';
import { webhooks } from './extract.ts';
import { createValidator } from './validate.ts';

const validate = createValidator(webhooks.schemas);

/** Where a webhook breaks GitHub's description, a line each. */
export function checkWebhook({ event, headers, body }: SentWebhook): string[] {
  const payload = JSON.parse(body) as { action?: string };
  // The description names `workflow-run-completed` what is sent as `workflow_run` with the action `completed`.
  const name = [event, payload.action].filter(Boolean).join('-').replaceAll('_', '-');
  const described = webhooks.events[name];
  if (described === undefined) return [`webhook ${name}: no such event in the contract`];
  const missing = described.headers.filter((header) => headers[header] === undefined);
  return [...missing.map((header) => `no header ${header}`), ...validate(described.schema, payload)].map(
    (line) => `webhook ${name}: ${line}`,
  );
}
