import type { WebhookVerdict } from '../../domain/webhook-rule.ts';
import { StoreUnavailable } from '../../store/store-unavailable.ts';
import type { MadeTry } from '../../store/webhooks/record.ts';

type Record = (tries: readonly MadeTry[]) => Promise<Map<string, WebhookVerdict>>;

interface Waiting {
  made: MadeTry;
  done: PromiseWithResolvers<WebhookVerdict | undefined>;
}

/**
 * Writes results down together while another transaction is under way: each one costs a sync of the disk, and a
 * receiver answers faster than that.
 */
export function createRecorder(record: Record): (made: MadeTry) => Promise<WebhookVerdict | undefined> {
  let waiting: Waiting[] = [];
  let writing = false;

  async function write(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await writeDown(record, group).catch(async (error) => {
        // One that cannot be written must not take the others with it; a store that is away need not be asked for each.
        if (group.length === 1 || error instanceof StoreUnavailable)
          for (const { done } of group) done.reject(error);
        else for (const one of group) await writeDown(record, [one]).catch(one.done.reject);
      });
    }
    writing = false;
  }

  return (made) => {
    const done = Promise.withResolvers<WebhookVerdict | undefined>();
    waiting.push({ made, done });
    if (!writing) void write();
    return done.promise;
  };
}

async function writeDown(record: Record, group: readonly Waiting[]): Promise<void> {
  const verdicts = await record(group.map(({ made }) => made));
  for (const { made, done } of group) done.resolve(verdicts.get(made.taken.id));
}
