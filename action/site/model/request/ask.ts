/** Puts a question to one model after another until an answer can be used, as the remedy table says. */
import { type Choice, nameOf } from '../provider.ts';
import { type Failure, type FailureKind, REMEDIES } from './failure.ts';
import { joinAnswer } from './join-answer.ts';
import type { JsonFormat, Message } from './message.ts';
import { send, type Tools } from './send.ts';
import { type Situation, STEPS, type Turn } from './steps.ts';

export interface Question<T> {
  /** The prompt's name and version, for the log. */
  prompt: string;
  messages: readonly Message[];
  format?: JsonFormat;
  signal: AbortSignal;
  /** Unix milliseconds. */
  deadline: number;
  /** Gets an answer as a whole, and what was read from the same model's earlier answers. */
  read(answer: string, earlier: T | undefined): Reading<T>;
  /** Called for each new stream; what it returns gets the pieces. */
  follow?(): (piece: string) => void;
}

export interface Reading<T> {
  value: T | undefined;
  /** Whether it may be taken as it is if nothing better comes. */
  usable: boolean;
  failure?: Failure;
}

export type Asked<T> = { ok: true; value: T; model: string } | { ok: false; reason: string };

type Tried<T> = { value?: T; failure?: Failure };

export async function ask<T>(question: Question<T>, tools: Tools): Promise<Asked<T>> {
  const failures: string[] = [];
  for (const choice of tools.roster.choices()) {
    const { value, failure } = await askChoice(choice, question, tools);
    const leave = failure && REMEDIES[failure.kind].leave;
    if (leave === 'drop-provider') tools.roster.dropProvider(choice);
    if (leave === 'drop-model') tools.roster.dropModel(choice);
    if (value !== undefined) return { ok: true, value, model: tools.redact(nameOf(choice)) };
    if (failure) failures.push(`${nameOf(choice)} ${failure.message}`);
    if (leave === 'give-up') break;
  }
  return { ok: false, reason: tools.redact(reasonOf(failures)) };
}

function reasonOf(failures: string[]): string {
  if (failures.length === 0) return 'No model could be asked: none is configured that still answers.';
  return `No model gave an answer that can be used: ${failures.join('; ')}.`;
}

async function askChoice<T>(choice: Choice, question: Question<T>, tools: Tools): Promise<Tried<T>> {
  const { prompt, format, signal, deadline } = question;
  const met = new Map<FailureKind, number>();
  let turn: Turn = { messages: question.messages, begun: '' };
  let known: T | undefined;
  let usable: T | undefined;
  for (;;) {
    const onText = question.follow?.() ?? (() => {});
    const sending = { choice, prompt, messages: turn.messages, signal, deadline, onText };
    const sent = await send({ ...sending, ...(format && { format }) }, tools);
    const text = joinAnswer(turn.begun, sent.text);
    const reading = sent.failure ? undefined : question.read(text, known);
    if (reading) {
      known = reading.value;
      usable = reading.usable ? reading.value : usable;
    }
    const failure = sent.failure ?? reading?.failure;
    if (!failure) return usable === undefined ? {} : { value: usable };
    tools.log(`${nameOf(choice)} ${failure.message}`);
    const next = await nextTurn({ turn, text, failure, signal, deadline }, met, tools);
    if (!next) return usable === undefined ? { failure } : { value: usable, failure };
    turn = next;
  }
}

/** `met` counts the failures of each kind, so that no step is taken twice. */
async function nextTurn(
  situation: Situation,
  met: Map<FailureKind, number>,
  tools: Tools,
): Promise<Turn | undefined> {
  const { kind } = situation.failure;
  for (let count = met.get(kind) ?? 0; ; count += 1) {
    met.set(kind, count + 1);
    const step = REMEDIES[kind].steps[count];
    if (!step) return undefined;
    const turn = await STEPS[step](situation, tools);
    if (turn) return turn;
  }
}
