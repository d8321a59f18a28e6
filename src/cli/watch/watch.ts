import type { Client } from '../../client/client.ts';
import { byPrefix } from '../call/by-prefix.ts';
import { EXIT } from '../call/exit-code.ts';
import { onInterrupt } from '../call/interrupts.ts';
import { watch as watchProgram } from '../eval/watch.ts';
import { batchStory } from './batch.ts';
import { evaluationStory } from './evaluation.ts';
import { follow, followAsJson, type ToldStory, type Watching } from './follow.ts';
import { jobStory } from './job.ts';

type Watch = (client: Client, id: string, watching: Watching) => Promise<number>;

const WATCHES: Readonly<Record<string, Watch>> = {
  job: told('job', jobStory),
  eval: (client, id, watching) =>
    watching.isJson
      ? followAsJson('evaluation', evaluationStory(client, id, watching.signal), watching)
      : watchProgram({ ...watching, client, id }),
  batch: told('batch', batchStory),
};

function told<Event, View>(
  name: string,
  begin: (client: Client, id: string, signal: AbortSignal) => ToldStory<Event, View>,
): Watch {
  return (client, id, watching) => {
    const story = begin(client, id, watching.signal);
    return watching.isJson ? followAsJson(name, story, watching) : follow(story, watching);
  };
}

/**
 * Shows what an id names to its end, below a line that comes first; the exit code. Ctrl-C ends the looking on and
 * nothing else.
 */
export async function watch(
  id: string,
  { client, firstLine, ...context }: Omit<Watching, 'signal'> & { client: Client; firstLine?: string },
): Promise<number> {
  const begin = byPrefix(WATCHES, id);
  const leaving = new AbortController();
  const release = onInterrupt({
    onFirst: () => leaving.abort(),
    onSecond: () => process.exit(EXIT.cancelled),
  });
  try {
    if (firstLine !== undefined) await context.out.write(`${firstLine}\n`);
    return await begin(client, id, { ...context, signal: leaving.signal });
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
    await context.voice.say(
      `${id} goes on. "errand watch ${id}" shows it again, "errand cancel ${id}" ends it.`,
    );
    return EXIT.cancelled;
  } finally {
    release();
  }
}
