import { type CallFlags, call } from './call/call.ts';
import { EXIT } from './eval/exit-code.ts';
import { type ProgramFlags, readRequest } from './eval/read-request.ts';
import { submitAndWatch } from './eval/submit-and-watch.ts';

interface EvalFlags extends ProgramFlags, CallFlags {
  watch?: boolean;
  json?: boolean;
}

const NAMES = {
  '#/language': '--language',
  '#/stdin': '--stdin',
  '#/timeout_s': '--timeout',
  '#/memory_mb': '--memory',
};

/** Submits a program, and watches it if asked to. */
export async function evaluate(file: string, flags: EvalFlags): Promise<void> {
  const exit = { notDone: EXIT.notRun, lost: EXIT.notRun };
  await call({ flags, exit, names: NAMES }, async (context) => {
    const client = context.connect();
    const request = await readRequest(file, flags);
    if (flags.watch) return submitAndWatch({ ...context, client, request });
    const accepted = await client.evaluate(request);
    const lines = flags.json ? JSON.stringify(accepted) : `${accepted.eval_id}\n${accepted.status_url}`;
    await context.out.write(`${lines}\n`);
    return 0;
  });
}
