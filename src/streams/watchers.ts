import { Refusal } from '../errors.ts';

/** Everybody who waits for something to happen, however: counted, limited, and sent away when the App stops. */
export interface Watchers {
  readonly size: number;
  /** The App stops: nobody else may join. */
  readonly isEnding: boolean;
  /**
   * One more, until the returned function is called (again is harmless). `onEnd` is called when the App stops.
   * Throws a Refusal (`unavailable`) where there are too many.
   */
  join(onEnd: () => void): () => void;
  end(): void;
}

/** After so long some of the others may have gone. */
const RETRY_SECONDS = 10;

export function createWatchers({ most }: { most: number }): Watchers {
  const members = new Set<{ onEnd: () => void }>();
  let isEnding = false;
  return {
    get size() {
      return members.size;
    },
    get isEnding() {
      return isEnding;
    },
    join(onEnd) {
      if (isEnding || members.size >= most) {
        const detail = isEnding ? 'The App is stopping.' : `${most} are watching already.`;
        throw new Refusal('unavailable', detail, { headers: { 'retry-after': `${RETRY_SECONDS}` } });
      }
      const member = { onEnd };
      members.add(member);
      return () => void members.delete(member);
    },
    end() {
      isEnding = true;
      for (const { onEnd } of [...members]) onEnd();
    },
  };
}
