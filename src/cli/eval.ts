import { createClient } from '../client/client.ts';
import { readClientEnvironment } from '../config/client.ts';
import { EXIT } from './eval/exit-code.ts';
import { explain, isNobodyThere } from './eval/explain.ts';
import { createOutlet, isBrokenPipe } from './eval/outlet.ts';
import { type ProgramFlags, readRequest } from './eval/read-request.ts';
import { submitAndWatch } from './eval/submit-and-watch.ts';
import { createVoice } from './eval/voice.ts';

interface EvalFlags extends ProgramFlags {
  watch?: boolean;
  verbose?: boolean;
  json?: boolean;
  url?: string;
  secret?: string;
}

/** Submits a program, and watches it if asked to. Never rejects: what goes wrong is said, and is the exit code. */
export async function evaluate(file: string, flags: EvalFlags): Promise<void> {
  const out = createOutlet(process.stdout);
  const err = createOutlet(process.stderr);
  const voice = createVoice(err, flags.verbose === true || err.isTerminal);
  let url = 'Errand';
  try {
    const environment = readClientEnvironment({
      ...(flags.url && { ERRAND_URL: flags.url }),
      ...(flags.secret && { ERRAND_SECRET: flags.secret }),
    });
    url = environment.url;
    const request = await readRequest(file, flags);
    let isAccepted = false;
    const client = createClient({
      ...environment,
      onRetry(error) {
        // Where nobody is there is no use in waiting for somebody.
        if (!isAccepted && isNobodyThere(error)) throw error;
        void voice.remark(`${error.message}; trying again`);
      },
    });
    const onAccepted = () => {
      isAccepted = true;
    };
    if (flags.watch) {
      process.exitCode = await submitAndWatch({ client, request, onAccepted, out, err, voice });
    } else {
      const accepted = await client.evaluate(request);
      const lines = flags.json ? JSON.stringify(accepted) : `${accepted.eval_id}\n${accepted.status_url}`;
      await out.write(`${lines}\n`);
    }
  } catch (error) {
    process.exitCode = isBrokenPipe(error) ? EXIT.brokenPipe : EXIT.notRun;
    if (!isBrokenPipe(error)) await voice.say(explain(error, url));
  }
}
