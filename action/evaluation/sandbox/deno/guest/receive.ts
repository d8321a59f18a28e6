import type { DenoApi } from './deno-api.ts';

/** What a guest is handed: the program as the first part of its standard input. */
export interface GuestProgram {
  code: string;
  args: string[];
}

export interface ReceiveOptions {
  /** What is said when all is ready. */
  ready: string;
  /** So long after that `settle` is called if there is no program: while processors are busy, one is waiting. */
  settleMs: number;
  /** A folder that could be read until now. */
  folder?: string;
}

/**
 * The last step of a guest before it serves: makes sure that nothing is permitted, says on standard output that it is
 * ready, and waits for its program. What comes behind the program on standard input stays there for it to read. A
 * guest whose worker has gone ends. It is carried into the guest as text, so it uses nothing from around it.
 */
export async function receive(
  deno: DenoApi,
  options: ReceiveOptions,
  settle: () => void,
): Promise<GuestProgram> {
  // No program has run yet: what is permitted now was permitted by mistake.
  const names = ['read', 'write', 'net', 'env', 'sys', 'run', 'ffi', 'import'];
  for (const permission of [...names.map((name) => ({ name })), { name: 'read', path: options.folder }]) {
    const { state } = deno.permissions.querySync(permission);
    // Without anybody to ask, a prompt is a refusal.
    if (state !== 'denied' && state !== 'prompt') throw new Error(`${permission.name} is ${state}`);
  }
  // What Deno needs for signals it opens with the first one, and programs may have nothing opened.
  const ignore = () => {};
  deno.addSignalListener('SIGINT', ignore);
  deno.removeSignalListener('SIGINT', ignore);
  deno.stdout.writeSync(new TextEncoder().encode(options.ready));

  const take = async (size: number) => {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
      const count = await deno.stdin.read(bytes.subarray(at));
      if (count === null) deno.exit(0);
      at += count;
    }
    return bytes;
  };
  // A timer would load Node's timers, which takes a third of the whole start.
  const cell = new Int32Array(new SharedArrayBuffer(4));
  const { value: waited } = Atomics.waitAsync(cell, 0, 0, options.settleMs);
  void Promise.resolve(waited).then((how) => how === 'timed-out' && settle());
  const size = new DataView((await take(4)).buffer).getUint32(0);
  Atomics.notify(cell, 0);
  return JSON.parse(new TextDecoder().decode(await take(size)));
}
