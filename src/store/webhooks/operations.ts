/** What the App may do with webhooks outside the transactions that make them owed. */
import { forgetWebhooks } from './forget.ts';
import { listWebhookDeliveries, readWebhookDelivery } from './log.ts';
import { recordWebhookTries } from './record.ts';
import { replayWebhookDelivery } from './replay.ts';
import { dueWebhookLanes, takeDueWebhooks } from './take.ts';

export const webhookOperations = {
  dueLanes: dueWebhookLanes,
  takeDue: takeDueWebhooks,
  list: listWebhookDeliveries,
  read: readWebhookDelivery,
  forget: forgetWebhooks,
};

/** Whoever looks at what they are about is told after each commit. */
export const followedWebhookOperations = {
  recordTries: recordWebhookTries,
  replay: replayWebhookDelivery,
};
