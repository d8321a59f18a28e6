/** Builds the body of a Chat Completions request from what the endpoint is known to understand. */
import type { ChatCompletionCreateParamsStreaming, ChatCompletionMessageParam } from 'openai/resources';
import type { Feature } from './limits.ts';
import type { JsonFormat, Message } from './message.ts';

export interface Prompt {
  messages: readonly Message[];
  format?: JsonFormat;
  maxOutputTokens: number;
}

/** No temperature: reasoning models refuse any but their own. `features` are those it holds, in order. */
export function requestBody(
  model: string,
  { messages, format, maxOutputTokens }: Prompt,
  lacks: (feature: Feature) => boolean,
): { body: ChatCompletionCreateParamsStreaming; features: Feature[] } {
  const features: Feature[] = [];
  const has = (feature: Feature, wanted = true) => {
    const used = wanted && !lacks(feature);
    if (used) features.push(feature);
    return used;
  };
  const withFormat = has('response_format', format !== undefined);
  const withUsage = has('stream_options');
  const withMaximum = has('max_completion_tokens');
  const withOldMaximum = has('max_tokens', !withMaximum);
  const withImages = has(
    'images',
    messages.some(({ images }) => images?.length),
  );
  const body: ChatCompletionCreateParamsStreaming = {
    model,
    messages: messages.map((message) => toParam(message, withImages)),
    stream: true,
    ...(withFormat &&
      format && { response_format: { type: 'json_schema', json_schema: { ...format, strict: true } } }),
    ...(withUsage && { stream_options: { include_usage: true } }),
    ...(withMaximum && { max_completion_tokens: maxOutputTokens }),
    ...(withOldMaximum && { max_tokens: maxOutputTokens }),
  };
  return { body, features };
}

function toParam({ role, text, images = [] }: Message, withImages: boolean): ChatCompletionMessageParam {
  if (role !== 'user' || images.length === 0) return { role, content: text };
  if (!withImages) {
    return { role, content: `${text}\n\nNot shown: ${images.map(({ label }) => label).join(', ')}.` };
  }
  return {
    role,
    content: [
      { type: 'text', text },
      ...images.flatMap(({ label, mediaType, bytes }) => [
        { type: 'text' as const, text: `Image: ${label}` },
        {
          type: 'image_url' as const,
          image_url: { url: `data:${mediaType};base64,${bytes.toString('base64')}` },
        },
      ]),
    ],
  };
}
