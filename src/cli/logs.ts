import type { Client } from '../client/client.ts';
import { byPrefix } from './call/by-prefix.ts';
import { type CallFlags, call } from './call/call.ts';
import { EXIT } from './call/exit-code.ts';
import { jobLine } from './watch/job-line.ts';

interface Log {
  text(client: Client, id: string): Promise<Uint8Array | string>;
  json(client: Client, id: string): Promise<object>;
}

const LOGS: Readonly<Record<string, Log>> = {
  job: {
    async text(client, id) {
      const { events, created_at } = await client.job(id);
      return events.map((event) => `${jobLine(event, created_at)}\n`).join('');
    },
    async json(client, id) {
      const { events } = await client.job(id);
      return { job_id: id, events };
    },
  },
  eval: {
    text: (client, id) => client.output(id),
    async json(client, id) {
      const { output, output_truncated } = await client.status(id);
      return { eval_id: id, output, output_truncated };
    },
  },
};

/** All events of a job, or all that a program has written, as they are now. */
export async function logs(id: string, flags: CallFlags & { json?: boolean }): Promise<void> {
  await call({ flags }, async ({ connect, out }) => {
    const log = byPrefix(LOGS, id);
    const client = connect({ isReading: true });
    await out.write(
      flags.json ? `${JSON.stringify(await log.json(client, id))}\n` : await log.text(client, id),
    );
    return EXIT.completed;
  });
}
