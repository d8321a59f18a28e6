import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a process does when it is asked; each asking has one answer, and the next comes after it. */
export type Abilities = Record<string, (asked: never) => unknown>;

type Answer<A> = A extends (asked: never) => infer R ? Awaited<R> : never;

export interface Other<A extends Abilities> extends AsyncDisposable {
  ask<N extends keyof A & string>(name: N, asked: Parameters<A[N]>[0]): Promise<Answer<A[N]>>;
}

/** In the process itself: says that it is ready, and answers whoever started it. */
export function answerWith(abilities: Abilities, end: () => Promise<void> = async () => {}): void {
  process.on('message', async ({ name, asked }: { name: string; asked: never }) => {
    const answer = await abilities[name]?.(asked);
    process.send?.({ answer });
  });
  process.on('disconnect', async () => {
    await end();
    process.exit(0);
  });
  process.send?.({});
}

/** Starts a file, named from this folder, as a process, and waits until it can be asked. */
export async function start<A extends Abilities>(file: string): Promise<Other<A>> {
  const child = fork(join(import.meta.dirname, file), { execArgv: ['--expose-gc'] });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => {});
  const answer = async () => {
    const answered = new Promise<[{ answer: never }]>((resolve) => {
      child.once('message', (message) => resolve([message as { answer: never }]));
    });
    return (await Promise.race([answered, ended]))[0].answer;
  };
  await answer();
  return {
    ask(name, asked) {
      child.send({ name, asked });
      return answer();
    },
    async [Symbol.asyncDispose]() {
      if (!child.connected) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
