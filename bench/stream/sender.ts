import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type Memory, measureMemory } from './memory.ts';
import type { Sent, Watched } from './watching.ts';

/** What the App and the bare server have to do alike. */
export interface Sender {
  /** Something new to watch. */
  begin(): Promise<Watched>;
  /** One more event for all of its watchers: its number, and when it was there to be sent. */
  send(): Promise<Sent>;
  /** How many watch now. */
  watchers(): number;
}

export function senderAbilities({ begin, send, watchers }: Sender) {
  const watchedBy = async (count: number) => {
    while (watchers() !== count) await sleep(1);
  };
  return {
    begin: () => begin(),
    /** Waits until `count` watch. */
    watchedBy,
    async send(count: number): Promise<Sent> {
      await watchedBy(count);
      const sent = await send();
      // The event goes first, and then the answer to who measures.
      await nextTurn();
      return sent;
    },
    memory: (): Promise<Memory> => measureMemory(),
  };
}

export type SenderAbilities = ReturnType<typeof senderAbilities>;
