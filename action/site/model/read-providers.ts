/**
 * Turns the executor's settings into providers and a budget. Settings are strings that may be missing or empty.
 * Deliberately lenient: what is wrong is said in a note and left out, because a site can be made without a model. Limits
 * are not: without one that was meant, or where it cannot be kept, no model is asked.
 */
import { z } from 'zod';
import type { Budget, Price, Provider } from './provider.ts';

/** Names of the action's inputs. */
export const MODEL_SETTINGS = [
  'openai-base-url',
  'openai-api-key',
  'openai-models',
  'openai-prices',
  'fallback-base-url',
  'fallback-api-key',
  'fallback-models',
  'model-max-tokens',
  'model-max-cost-usd',
] as const;
export type ModelSettings = Partial<Record<(typeof MODEL_SETTINGS)[number], string>>;

/** About ten pages written and repaired: enough for a job, too little for an accident to be dear. */
const DEFAULT_MAX_TOKENS = 400_000;
/** Where a key alone is set, it is for the service whose variable names these settings borrow. */
const DEFAULT_BASE_URL = 'https://api.openai.com/v1';
/** Servers on one's own network want none, but the header must not be empty. */
const NO_KEY = 'none';

const url = z.url({ protocol: /^https?$/ });
/** What an HTTP header can carry. */
const key = z.string().regex(/^[\x21-\x7e]+$/);
const price = z.tuple([z.number().nonnegative(), z.number().nonnegative()]);
const prices = z.record(
  z.string(),
  price.transform(([input, output]): Price => ({ input, output })),
);
const positive = z.coerce.number().positive();

export function readProviders(settings: ModelSettings): {
  providers: Provider[];
  budget: Budget;
  notes: string[];
} {
  const notes: string[] = [];
  const read = <T>(name: keyof ModelSettings, schema: z.ZodType<T>, expected: string): T | undefined => {
    const value = settings[name]?.trim();
    if (!value) return undefined;
    const parsed = schema.safeParse(value);
    // Never the value itself: it may be a key in the wrong place.
    if (!parsed.success) notes.push(`The setting ${name} is left out: it has to be ${expected}.`);
    return parsed.data;
  };
  const budget: Budget = {
    maxTokens: read('model-max-tokens', positive, 'a positive number') ?? DEFAULT_MAX_TOKENS,
    maxCostUsd: read('model-max-cost-usd', positive, 'a positive number') ?? null,
  };
  if (notes.length > 0)
    return { providers: [], budget, notes: [...notes, 'No model is used without that limit.'] };
  const known = read('openai-prices', json(prices), 'JSON like {"model": [input, output]}') ?? {};
  const provider = (prefix: 'openai' | 'fallback'): Provider[] => {
    const wanted = settings[`${prefix}-base-url`]?.trim() || settings[`${prefix}-api-key`]?.trim();
    if (!wanted) return [];
    const named = (settings[`${prefix}-models`] ?? '').split(',').map((id) => id.trim());
    const models = [...new Set(named.filter(Boolean))].filter((id) => {
      const isBounded = budget.maxCostUsd === null || known[id] !== undefined;
      if (!isBounded) notes.push(`${id} is left out: model-max-cost-usd needs its price in openai-prices.`);
      return isBounded;
    });
    const baseUrl = settings[`${prefix}-base-url`]?.trim()
      ? read(`${prefix}-base-url`, url, 'an http(s) address')
      : DEFAULT_BASE_URL;
    const apiKey = settings[`${prefix}-api-key`]?.trim()
      ? read(`${prefix}-api-key`, key, 'a key without blanks')
      : NO_KEY;
    if (!named.some(Boolean)) notes.push(`No model is used: ${prefix}-models names none.`);
    if (!baseUrl || !apiKey || models.length === 0) return [];
    const name = new URL(baseUrl).hostname;
    return [{ name, baseUrl, apiKey, models, prices: known }];
  };
  return {
    providers: [...provider('openai'), ...provider('fallback')],
    budget,
    notes,
  };
}

function json<T>(schema: z.ZodType<T>) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
