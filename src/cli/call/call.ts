import { type Client, createClient } from '../../client/client.ts';
import { readClientEnvironment } from '../../config/client.ts';
import { isBrokenPipe } from '../terminal/outlet.ts';
import { createScreen, type Screen } from '../terminal/screen.ts';
import { createVoice, type Voice } from '../terminal/voice.ts';
import { EXIT } from './exit-code.ts';
import { explain, isNobodyThere } from './explain.ts';

export interface CallFlags {
  url?: string;
  secret?: string;
  verbose?: boolean;
}

export interface Call extends Screen {
  voice: Voice;
  /** `secret`: where no flag says another one. `isReading`: an id is enough for all that is asked. */
  connect(options?: { secret?: string | undefined; isReading?: boolean }): Client;
  /**
   * Errand has answered. From then on it is waited for when it does not; before there is no use in waiting for
   * somebody where nobody is.
   */
  answered(): void;
}

interface CallOptions {
  flags: CallFlags;
  /** Exit codes for what went wrong before and after Errand had answered. */
  exit?: { notDone: number; lost: number };
  /** What members of a request are called on the command line. */
  names?: Readonly<Record<string, string>>;
  io?: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exitCode'>;
}

/** Does what a command asks of Errand; `work` returns the exit code. Never rejects: what goes wrong is said, and is the exit code. */
export async function call(
  { flags, exit = EXIT, names = {}, io = process }: CallOptions,
  work: (call: Call) => Promise<number>,
): Promise<void> {
  const screen = createScreen(io);
  const voice = createVoice(screen.err, flags.verbose === true || screen.err.isTerminal);
  let url = 'Errand';
  let hasAnswered = false;

  function connect({ secret, isReading = false }: { secret?: string | undefined; isReading?: boolean } = {}) {
    const given = flags.secret ?? secret;
    const environment = readClientEnvironment(
      { ...(flags.url && { ERRAND_URL: flags.url }), ...(given && { ERRAND_SECRET: given }) },
      { isSecretNeeded: !isReading },
    );
    url = environment.url;
    return createClient({
      ...environment,
      onRetry(error) {
        if (!hasAnswered && isNobodyThere(error)) throw error;
        void voice.remark(`${error.message}; trying again`);
      },
    });
  }

  try {
    io.exitCode = await work({
      ...screen,
      voice,
      connect,
      answered() {
        hasAnswered = true;
      },
    });
  } catch (error) {
    io.exitCode = isBrokenPipe(error) ? EXIT.brokenPipe : hasAnswered ? exit.lost : exit.notDone;
    if (!isBrokenPipe(error)) await voice.say(explain(error, url, names)).catch(() => {});
  } finally {
    screen.line.hide();
  }
}
