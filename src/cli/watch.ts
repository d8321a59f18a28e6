import { type CallFlags, call } from './call/call.ts';
import { EXIT } from './call/exit-code.ts';
import { EXIT as EVAL_EXIT } from './eval/exit-code.ts';
import { watch } from './watch/watch.ts';

/** Shows a job, an evaluation or a batch to its end. */
export async function watchId(id: string, flags: CallFlags & { json?: boolean }): Promise<void> {
  // As `errand eval --watch` does: 2 and 3 are the program's own.
  const exit = id.startsWith('eval_') ? { notDone: EVAL_EXIT.notRun, lost: EVAL_EXIT.notRun } : EXIT;
  await call({ flags, exit }, async ({ connect, ...context }) =>
    watch(id, { ...context, client: connect({ isReading: true }), isJson: flags.json === true }),
  );
}
