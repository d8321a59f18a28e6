/** Makes one completion: one request, one streamed answer, and the reason if it is not whole. */
import type { Clock } from '../../../../src/domain/clock.ts';
import { estimateTokens, type TokenCount } from '../ledger.ts';
import type { Choice } from '../provider.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { classifyError } from './classify-error.ts';
import type { Failure } from './failure.ts';
import type { Feature } from './limits.ts';
import { type Prompt, requestBody } from './request-body.ts';
import type { ModelTiming } from './timing.ts';
import { startWatch } from './watch.ts';

interface CompletionRequest {
  choice: Choice;
  prompt: Prompt;
  lacks(feature: Feature): boolean;
  signal: AbortSignal;
  deadline: number;
  onText(piece: string): void;
}

export interface Completion {
  /** All that came, also if it is only a part. */
  text: string;
  count: TokenCount;
  /** None: the provider finished the answer by itself. */
  failure?: Failure;
  /** The provider's words about a refused request, with the optional features it held. */
  refused?: { said: string; features: Feature[] };
}

/** A site is at most 2 MB; a stream longer than this will not become one. */
const LONGEST_TEXT = 3_000_000;

export async function complete(
  { choice, prompt, lacks, signal, deadline, onText }: CompletionRequest,
  tools: { timing: ModelTiming; clock: Clock },
): Promise<Completion> {
  const { provider, model } = choice;
  const { body, features } = requestBody(model, prompt, lacks);
  const answer = { text: '', refusal: '', finish: undefined as string | undefined };
  let count: TokenCount | undefined;
  using watch = startWatch({ signal, deadline }, tools);
  const counted = () =>
    count ?? {
      input: estimateTokens(prompt.messages.reduce((sum, { text }) => sum + text.length, 0)),
      cached: 0,
      output: estimateTokens(answer.text.length),
      estimated: true,
    };
  try {
    const { default: OpenAI } = await import('openai');
    const client = new OpenAI({
      apiKey: provider.apiKey,
      baseURL: provider.baseUrl,
      maxRetries: 0,
      fetch: boundedFetch,
      // Otherwise taken from the environment, which belongs to whoever runs the workflow.
      organization: null,
      project: null,
      logLevel: 'off',
    });
    const stream = await client.chat.completions.create(body, { signal: watch.signal });
    for await (const chunk of stream) {
      watch.alive();
      if (chunk.usage) count = toCount(chunk.usage);
      const choice = chunk.choices?.[0];
      if (!choice) continue;
      answer.finish = choice.finish_reason?.toLowerCase() ?? answer.finish;
      answer.refusal += choice.delta?.refusal ?? '';
      const piece = choice.delta?.content ?? '';
      answer.text += piece;
      if (piece) onText(piece);
      if (answer.text.length + answer.refusal.length > LONGEST_TEXT) break;
    }
  } catch (error) {
    const stopped = watch.failure();
    if (stopped) return { text: answer.text, count: counted(), failure: stopped };
    const { failure, said } = classifyError(error, tools.clock.now());
    return { text: answer.text, count: counted(), failure, refused: { said, features } };
  }
  const failure = watch.failure() ?? endingFailure(answer);
  return { text: answer.text, count: counted(), ...(failure && { failure }) };
}

function endingFailure(answer: {
  text: string;
  refusal: string;
  finish: string | undefined;
}): Failure | undefined {
  if (answer.refusal || answer.finish === 'content_filter') {
    return { kind: 'refusal', message: 'refused to answer' };
  }
  if (answer.text.trim() === '') return { kind: 'malformed', message: 'answered nothing' };
  if (answer.finish === 'stop') return undefined;
  const why = answer.finish === 'length' ? 'reached its longest answer' : 'stopped in the middle';
  return { kind: 'truncated', message: why };
}

interface SdkUsage {
  prompt_tokens: number;
  completion_tokens: number;
  prompt_tokens_details?: { cached_tokens?: number | null } | null;
}

function toCount({ prompt_tokens, completion_tokens, prompt_tokens_details }: SdkUsage): TokenCount {
  const cached = prompt_tokens_details?.cached_tokens ?? 0;
  return { input: prompt_tokens, cached, output: completion_tokens, estimated: false };
}
