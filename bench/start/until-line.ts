import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from '../at-end.ts';

export interface Start {
  /** What stands behind `node`. */
  args: string[];
  env: NodeJS.ProcessEnv;
  /** What the first line has in it: another one would be of something that went wrong. */
  line: string;
  /** Awaited behind the first line, within the time. */
  answers?: () => Promise<void>;
  /** What ends it; SIGKILL if not given. */
  signal?: NodeJS.Signals;
}

/** Milliseconds from starting a Node process until it has printed its first line; it is ended then. */
export async function untilLine({ args, env, line, answers, signal = 'SIGKILL' }: Start): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  using _ = atEnd(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close');
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  try {
    const [first] = await Promise.race([
      once(child.stdout, 'data'),
      closed.then(([code]) => Promise.reject(new Error(`${args.join(' ')} ended with ${code}: ${said}`))),
    ]);
    if (!String(first).includes(line)) throw new Error(`${args.join(' ')} said ${first}`);
    await answers?.();
    return performance.now() - began;
  } finally {
    child.kill(signal);
    await closed;
  }
}

/** Milliseconds from starting a Node process that does nothing until it has ended. */
export async function untilEnd(): Promise<number> {
  const began = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - began;
}
