import type { Client } from '../client/client.ts';
import { byPrefix } from './call/by-prefix.ts';
import { type CallFlags, call } from './call/call.ts';
import { EXIT } from './call/exit-code.ts';

type Cancel = (client: Client, id: string) => Promise<{ status: string }>;

const CANCELS: Readonly<Record<string, Cancel>> = {
  job: (client, id) => client.cancelJob(id),
  eval: (client, id) => client.cancel(id),
  batch: (client, id) => client.cancelBatch(id),
};

/** Cancels a job, an evaluation or what is left of a batch. Exit code 1 if it had ended before. */
export async function cancel(id: string, flags: CallFlags & { json?: boolean }): Promise<void> {
  await call({ flags }, async ({ connect, out }) => {
    const cancelIt = byPrefix(CANCELS, id);
    const view = await cancelIt(connect(), id);
    const isCancelled = view.status === 'cancelled';
    const text = isCancelled ? `${id} is cancelled` : `${id} had ended before: ${view.status}`;
    await out.write(`${flags.json ? JSON.stringify(view) : text}\n`);
    return isCancelled ? EXIT.completed : EXIT.failed;
  });
}
