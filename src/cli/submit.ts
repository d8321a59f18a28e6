import { type CallFlags, call } from './call/call.ts';
import { EXIT } from './call/exit-code.ts';
import { onInterrupt } from './call/interrupts.ts';
import { readTask } from './submit/read-task.ts';
import { watch } from './watch/watch.ts';

interface SubmitFlags extends CallFlags {
  watch?: boolean;
  json?: boolean;
}

/** Submits a site task, and watches its job if asked to. */
export async function submit(file: string, flags: SubmitFlags): Promise<void> {
  await call({ flags }, async ({ connect, ...context }) => {
    const { secret, task } = await readTask(file);
    const client = connect({ secret });
    // It may have arrived all the same; whoever stops here has to be told.
    const release = onInterrupt({
      onFirst: () =>
        void context.voice
          .say('it may have arrived; to submit the same file again does nothing twice')
          .finally(() => process.exit(EXIT.cancelled)),
      onSecond: () => process.exit(EXIT.cancelled),
    });
    // From here on to the watching, which hears of Ctrl-C itself, nothing is waited for.
    const accepted = await client.submitTask(task).finally(release);
    context.answered();
    const isJson = flags.json === true;
    const { job_id, status_url } = accepted;
    if (flags.watch) {
      const firstLine = isJson ? JSON.stringify({ accepted }) : `${job_id}  ${status_url}`;
      return watch(job_id, { ...context, client, isJson, firstLine });
    }
    await context.out.write(`${isJson ? JSON.stringify(accepted) : `${job_id}\n${status_url}`}\n`);
    return EXIT.completed;
  });
}
