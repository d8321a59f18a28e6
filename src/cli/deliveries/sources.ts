import type { Client, WebhookFilter } from '../../client/client.ts';
import { UsageError } from '../call/usage-error.ts';
import { callbackEntry, type Entry, webhookDetail, webhookEntry } from './entries.ts';

interface Source {
  list(client: Client, id: string): AsyncGenerator<Entry, void, void>;
  replay(client: Client, id: string): Promise<unknown>;
}

/** Where what was sent is found, by the prefix of an id. */
export const SOURCES: Readonly<Record<string, Source>> = {
  job: {
    async *list(client, id) {
      yield* (await client.callbacks(id)).map(callbackEntry);
    },
    replay: (client, id) => client.replayCallback(id),
  },
  eval: webhooksOf((id) => ({ evaluation: id })),
  batch: webhooksOf((id) => ({ batch: id })),
  msg: {
    async *list(client, id) {
      yield webhookDetail(await client.webhook(id));
    },
    replay: (client, id) => client.replayWebhook(id),
  },
};

/** All webhooks of an organisation. */
export const ALL: Source = {
  ...webhooksOf(() => ({})),
  async replay() {
    throw new UsageError('--replay needs the id of what is to be sent again');
  },
};

function webhooksOf(filterOf: (id: string) => WebhookFilter): Source {
  return {
    async *list(client, id) {
      for await (const webhook of client.listWebhooks(filterOf(id))) yield webhookEntry(webhook);
    },
    async replay(client, id) {
      const ended = [];
      for await (const webhook of client.listWebhooks(filterOf(id)))
        if (webhook.state !== 'pending') ended.push(webhook.delivery_id);
      if (ended.length === 0)
        throw new UsageError(
          'there is nothing to send again: no webhook was sent, or they are still on their way',
        );
      for (const webhook of ended) await client.replayWebhook(webhook);
    },
  };
}
