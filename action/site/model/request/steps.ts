/** The steps of the remedy table: each gives the next turn with the same model, or nothing if it is not possible. */
import { setTimeout as sleep } from 'node:timers/promises';
import { COMPLAINTS, CONTINUE_REQUEST } from '../prompts/follow-up.ts';
import type { Failure, Step } from './failure.ts';
import type { Message } from './message.ts';
import type { Tools } from './send.ts';

export interface Turn {
  messages: readonly Message[];
  /** The part of the answer that the next one goes on from; '' for a fresh answer. */
  begun: string;
}

export interface Situation {
  turn: Turn;
  /** What was answered, with what it went on from. */
  text: string;
  failure: Failure;
  signal: AbortSignal;
  deadline: number;
}

type TakeStep = (situation: Situation, tools: Tools) => Promise<Turn | undefined>;

export const STEPS: Record<Step, TakeStep> = {
  retry: async ({ turn, failure, signal, deadline }, { timing, clock, log }) => {
    const wait = failure.retryAfterMs ?? timing.retryMs;
    if (wait > timing.longestWaitMs || clock.now() + wait + timing.answerMs > deadline) return undefined;
    log(`trying again in ${wait / 1000} s`);
    // An abort shows itself in the next request.
    await sleep(wait, undefined, { signal }).catch(() => undefined);
    return turn;
  },
  continue: async ({ turn, text, deadline }, tools) => {
    if (!hasTime(deadline, tools)) return undefined;
    return { messages: followUp(turn.messages, text, CONTINUE_REQUEST), begun: text };
  },
  'ask-again': async ({ turn, text, failure, deadline }, tools) => {
    const complaint = failure.complaint ?? COMPLAINTS[failure.kind];
    if (!complaint || !hasTime(deadline, tools)) return undefined;
    // The part and the request to go on become one answer.
    const base = turn.begun === '' ? turn.messages : turn.messages.slice(0, -2);
    return { messages: followUp(base, text, complaint), begun: '' };
  },
};

function followUp(base: readonly Message[], answer: string, request: string): Message[] {
  // Some endpoints refuse an empty message.
  const said: Message[] = answer.trim() === '' ? [] : [{ role: 'assistant', text: answer }];
  return [...base, ...said, { role: 'user', text: request }];
}

function hasTime(deadline: number, { timing, clock }: Tools): boolean {
  return clock.now() + timing.answerMs <= deadline;
}
