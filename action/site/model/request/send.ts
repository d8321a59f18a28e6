/** Sends a prompt within the budget, and again without what the endpoint turns out not to understand. */
import type { Clock } from '../../../../src/domain/clock.ts';
import { estimateTokens, type Ledger } from '../ledger.ts';
import type { Choice } from '../provider.ts';
import { nameOf } from '../provider.ts';
import { type Completion, complete } from './complete.ts';
import type { Failure } from './failure.ts';
import type { Limits } from './limits.ts';
import type { JsonFormat, Message } from './message.ts';
import type { Roster } from './roster.ts';
import type { ModelTiming } from './timing.ts';

/** What all requests of a job share. */
export interface Tools {
  roster: Roster;
  ledger: Ledger;
  limits: Limits;
  timing: ModelTiming;
  clock: Clock;
  redact(text: string): string;
  log(line: string): void;
}

interface Sending {
  choice: Choice;
  /** The prompt's name and version, for the log. */
  prompt: string;
  messages: readonly Message[];
  format?: JsonFormat;
  signal: AbortSignal;
  deadline: number;
  onText(piece: string): void;
}

/** What an image costs is the provider's secret; this is about what a screenshot does. */
const IMAGE_TOKENS = 1_200;

type Sent = Pick<Completion, 'text'> & { failure?: Failure };

export async function send(sending: Sending, tools: Tools): Promise<Sent> {
  const { choice, prompt, messages, format, ...rest } = sending;
  const input = estimateInput(messages);
  for (;;) {
    const admitted = tools.ledger.admit(choice, input);
    if ('kind' in admitted) return { text: '', failure: admitted };
    tools.log(`asking ${nameOf(choice)} (${prompt}, about ${input} tokens)`);
    const completion = await complete(
      {
        ...rest,
        choice,
        prompt: { messages, ...(format && { format }), ...admitted },
        lacks: (feature) => tools.limits.lacks(choice, feature),
      },
      tools,
    );
    const { text, count, failure, refused } = completion;
    // A request that was turned away has used nothing.
    if (!refused || text) tools.ledger.record(choice, count);
    const { kind } = failure ?? {};
    // "This model is not supported with images" sounds like an unknown model.
    const mayLearn = refused && (kind === 'bad-request' || kind === 'unknown-model');
    const learned =
      mayLearn && tools.limits.learn(choice, refused.features, refused.said, kind === 'bad-request');
    if (!learned) return { text, ...(failure && { failure }) };
    tools.log(`${nameOf(choice)} does not take ${learned}: asking without`);
  }
}

function estimateInput(messages: readonly Message[]): number {
  const characters = messages.reduce((sum, { text }) => sum + text.length, 0);
  const images = messages.reduce((sum, { images = [] }) => sum + images.length, 0);
  return estimateTokens(characters) + images * IMAGE_TOKENS;
}
