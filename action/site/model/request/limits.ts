/**
 * What an endpoint turned out not to understand. "Compatible" servers differ in what they accept; a 400 that blames
 * something optional is learned from, and the request is sent again without it.
 */
import type { Choice } from '../provider.ts';

/** In the order in which they are given up when the refusal does not say which one it is about. */
const OPTIONAL_FEATURES = {
  response_format: /response_?format|json_?schema|structured output/i,
  stream_options: /stream_?options|include_?usage/i,
  max_completion_tokens: /max_completion_tokens|maxCompletionTokens/i,
  max_tokens: /max_?tokens/i,
  images: /\bimages?\b|image_url|vision|multi-?modal|\bcontent\b.*\bstring\b/i,
} as const;
export type Feature = keyof typeof OPTIONAL_FEATURES;

const UNKNOWN_PARAMETER =
  /(unknown|unrecogni[sz]ed|unsupported|unexpected|extra|additional|invalid|not (?:permitted|allowed|supported)).{0,60}(parameter|argument|field|propert|input|key|param)|extra_forbidden/i;

export interface Limits {
  /** Whether a feature is known not to work there. */
  lacks(choice: Choice, feature: Feature): boolean;
  /** The feature that `refusal` is about, now remembered. Only if it `mayGuess` does it need no name. */
  learn(choice: Choice, sent: readonly Feature[], refusal: string, mayGuess: boolean): Feature | undefined;
}

export function createLimits(): Limits {
  const lacking = new Set<string>();
  return {
    lacks: (choice, feature) => lacking.has(keyOf(choice, feature)),
    learn(choice, sent, refusal, mayGuess) {
      const blamed =
        sent.find((feature) => OPTIONAL_FEATURES[feature].test(refusal)) ??
        (mayGuess && UNKNOWN_PARAMETER.test(refusal) ? sent[0] : undefined);
      if (blamed) lacking.add(keyOf(choice, blamed));
      return blamed;
    },
  };
}

/** Seeing is a model's gift, parameters are the endpoint's. */
function keyOf({ provider, model }: Choice, feature: Feature): string {
  return feature === 'images' ? `${provider.baseUrl} ${model} images` : `${provider.baseUrl} ${feature}`;
}
