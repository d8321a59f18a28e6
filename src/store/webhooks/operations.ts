/** What the App may do with webhooks outside the transactions that make them owed; bound to the database by the store. */
import { forgetWebhooks } from './forget.ts';
import { listWebhookDeliveries, readWebhookDelivery } from './log.ts';
import { recordWebhookTries } from './record.ts';
import { replayWebhookDelivery } from './replay.ts';
import { dueWebhookLanes, takeDueWebhooks } from './take.ts';

export const webhookOperations = {
  dueLanes: dueWebhookLanes,
  takeDue: takeDueWebhooks,
  recordTries: recordWebhookTries,
  list: listWebhookDeliveries,
  read: readWebhookDelivery,
  replay: replayWebhookDelivery,
  forget: forgetWebhooks,
};
