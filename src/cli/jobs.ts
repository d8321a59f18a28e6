import type { JobFilter } from '../client/client.ts';
import { type CallFlags, call } from './call/call.ts';
import { EXIT } from './call/exit-code.ts';
import { takeFirst } from './call/take-first.ts';
import { LISTS } from './jobs/lists.ts';
import { columns } from './terminal/columns.ts';

interface JobsFlags extends CallFlags, JobFilter {
  evaluations?: boolean;
  batches?: boolean;
  limit: string;
  json?: boolean;
}

/** What an organisation has submitted, newest first: site jobs, or what a flag names. */
export async function jobs(flags: JobsFlags): Promise<void> {
  await call({ flags }, async ({ connect, out, voice }) => {
    const name = flags.evaluations ? 'evaluations' : flags.batches ? 'batches' : 'jobs';
    const { found, hasMore } = await takeFirst(() => LISTS[name](connect(), flags), flags.limit);
    if (flags.json) {
      await out.write(`${JSON.stringify({ [name]: found.map(({ item }) => item) })}\n`);
      return EXIT.completed;
    }
    const width = out.isTerminal ? process.stdout.columns : undefined;
    const rows = found.map(({ cells }) => cells);
    for (const line of columns(rows, width)) await out.write(`${line}\n`);
    if (found.length === 0) await voice.remark(`no ${name} like that`);
    if (hasMore) await voice.remark('there are more: see --limit');
    return EXIT.completed;
  });
}
