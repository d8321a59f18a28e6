import { byPrefix } from './call/by-prefix.ts';
import { type CallFlags, call } from './call/call.ts';
import { EXIT } from './call/exit-code.ts';
import { takeFirst } from './call/take-first.ts';
import { ALL, SOURCES } from './deliveries/sources.ts';

interface DeliveriesFlags extends CallFlags {
  replay?: boolean;
  limit: string;
  json?: boolean;
}

/**
 * What was sent of a job, an evaluation or a batch, and how it was taken; or one webhook with its body. Without an id:
 * an organisation's webhooks. `--replay` sends it again before.
 */
export async function deliveries(id: string | undefined, flags: DeliveriesFlags): Promise<void> {
  await call({ flags }, async ({ connect, out, voice }) => {
    const source = id === undefined ? ALL : byPrefix(SOURCES, id);
    const client = connect();
    if (flags.replay) await source.replay(client, id ?? '');
    const { found, hasMore } = await takeFirst(() => source.list(client, id ?? ''), flags.limit);
    if (flags.json) {
      await out.write(`${JSON.stringify({ deliveries: found.map(({ item }) => item) })}\n`);
      return EXIT.completed;
    }
    for (const { lines } of found) await out.write(`${lines.join('\n')}\n`);
    if (found.length === 0) await voice.remark('nothing was sent');
    if (hasMore) await voice.remark('there are more: see --limit');
    return EXIT.completed;
  });
}
