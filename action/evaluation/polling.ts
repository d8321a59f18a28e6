import { setTimeout as sleep } from 'node:timers/promises';
import type { PollAnswer, PollRequest, WorkerTerms } from '../../src/contract/worker-api.ts';
import { StaleAttempt } from '../app-client.ts';
import type { AppConnection } from './app-connection.ts';
import type { Slots } from './slots.ts';
import type { WorkerTiming } from './timing.ts';

export interface PollingOptions {
  app: Pick<AppConnection, 'poll'>;
  slots: Pick<Slots, 'start' | 'stop' | 'free' | 'holding'>;
  terms: WorkerTerms;
  timing: Pick<WorkerTiming, 'fullPauseMs' | 'repollMs' | 'idlePauseMs'>;
  signal: AbortSignal;
}

export interface Polling {
  /** What the slots say is free or held may have become something else. */
  changed(): void;
  /** Asks for work and hands it on until the App lets the worker go; rejects when it cannot go on. */
  untilLeft(): Promise<void>;
}

/**
 * One poll at a time. One that has come to ask for the wrong thing is broken off: what its answer had is not held, so
 * it is assigned again.
 */
export function createPolling({ app, slots, terms, timing, signal }: PollingOptions): Polling {
  /** Of the poll under way, or of the pause before it. */
  let turn = new AbortController();
  let asked = { free: 0, leaving: false };
  let repoll: NodeJS.Timeout | undefined;
  let linger: NodeJS.Timeout | undefined;
  let hasLingered = false;
  let isClosing = false;
  let isOver = false;

  const isIdle = () => slots.holding().length === 0;
  const wanted = () => ({
    free: isClosing ? 0 : slots.free(),
    leaving: isIdle() && (isClosing || hasLingered),
  });
  const breakOff = () => turn.abort();
  const pause = (ms: number) =>
    sleep(ms, undefined, { signal: AbortSignal.any([signal, turn.signal]) }).catch(() => {});

  function watchIdleness(): void {
    if (isIdle()) {
      linger ??= setTimeout(() => {
        hasLingered = true;
        breakOff();
      }, terms.linger_ms);
    } else stopLingering();
  }

  function stopLingering(): void {
    clearTimeout(linger);
    linger = undefined;
    hasLingered = false;
  }

  /** Undefined: it was broken off. */
  async function poll(request: PollRequest): Promise<PollAnswer | undefined> {
    try {
      return await app.poll(request, AbortSignal.any([signal, turn.signal]));
    } catch (error) {
      const isStale = error instanceof StaleAttempt;
      // The worker is over, because the App let it go in an answer that was lost.
      if (isStale && request.leaving) return { start: [], stop: [], leave: true };
      if (turn.signal.aborted && !isStale && !signal.aborted) return undefined;
      throw error;
    }
  }

  /** True once the worker may go. */
  async function takeTurn(): Promise<boolean> {
    turn = new AbortController();
    watchIdleness();
    asked = wanted();
    if (asked.free === 0 && !isIdle()) {
      await pause(timing.fullPauseMs);
      if (turn.signal.aborted) return false;
    }
    asked = wanted();
    const request = { ...asked, holding: slots.holding() };
    const began = performance.now();
    const answer = await poll(request);
    if (!answer) return false;

    for (const held of request.holding) if (answer.stop.includes(held.eval_id)) slots.stop(held);
    for (const assignment of answer.start) slots.start(assignment);
    if (answer.leave) return true;
    if (request.leaving) stopLingering();
    const isNews = answer.start.length > 0 || answer.stop.length > 0;
    const early = timing.idlePauseMs - (performance.now() - began);
    if (!isNews && early > 0) await pause(early);
    return false;
  }

  return {
    changed() {
      if (isOver) return;
      watchIdleness();
      const { free, leaving } = wanted();
      if ((free > 0 && asked.free === 0) || (leaving && !asked.leaving)) breakOff();
      // Not at once: each poll that is broken off costs its connection.
      else if (free !== asked.free) repoll ??= setTimeout(breakOff, timing.repollMs);
    },
    async untilLeft() {
      const close = setTimeout(() => {
        isClosing = true;
        breakOff();
      }, terms.lifetime_ms);
      try {
        while (!(await takeTurn())) {
          clearTimeout(repoll);
          repoll = undefined;
          signal.throwIfAborted();
        }
      } finally {
        isOver = true;
        for (const timer of [close, repoll, linger]) clearTimeout(timer);
      }
    },
  };
}
