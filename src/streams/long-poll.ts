import { preferredWait } from './prefer.ts';
import type { Watchers } from './watchers.ts';

export interface Change {
  /** Calls `onChange` whenever there may be something new; returns what ends that. */
  subscribe(onChange: () => void): () => void;
  /** Asked at first and after every call; once true, the waiting is over. */
  isChanged(): boolean | Promise<boolean>;
}

/**
 * Holds a request for as long as its client prefers (`Prefer: wait=20`) or until `isChanged`, the client goes away or
 * the App stops. Returns the headers that belong into the answer. Where too many wait already it returns at once: a
 * preference may be ignored. Rejects with what `isChanged` rejected with.
 */
export async function longPoll({
  request,
  watchers,
  ...change
}: Change & { request: Request; watchers: Watchers }): Promise<Record<string, string>> {
  const seconds = preferredWait(request.headers.get('prefer'));
  const isHonoured =
    seconds !== null &&
    (await waitForChange({ ...change, watchers, ms: seconds * 1_000, signal: request.signal }));
  return { vary: 'Prefer', ...(isHonoured && { 'preference-applied': `wait=${seconds}` }) };
}

/** Resolves after `ms` milliseconds at the latest; `false`: there was no waiting, because too many do or the App stops. */
export async function waitForChange({
  subscribe,
  isChanged,
  watchers,
  ms,
  signal,
}: Change & { watchers: Watchers; ms: number; signal: AbortSignal }): Promise<boolean> {
  let isNews = true;
  let isOver = signal.aborted;
  let wake: (() => void) | undefined;
  const onChange = () => {
    isNews = true;
    wake?.();
  };
  const onOver = () => {
    isOver = true;
    wake?.();
  };

  using held = new DisposableStack();
  try {
    held.defer(watchers.join(onOver));
  } catch {
    return false;
  }
  held.defer(subscribe(onChange));
  held.adopt(setTimeout(onOver, ms), clearTimeout);
  signal.addEventListener('abort', onOver);
  held.defer(() => signal.removeEventListener('abort', onOver));

  while (!isOver) {
    if (!isNews) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      wake = undefined;
      continue;
    }
    // Before asking: what happens meanwhile is news.
    isNews = false;
    if (await isChanged()) break;
  }
  return true;
}
