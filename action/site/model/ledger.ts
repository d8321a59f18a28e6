/** Counts what the requests of a job use, and refuses the one that would go over the budget. */
import { type Budget, type Choice, nameOf } from './provider.ts';
import type { Failure } from './request/failure.ts';

export interface ModelUsage {
  requests: number;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  /** `null` as soon as a model without a known price was used. */
  costUsd: number | null;
  /** Whether some counts were guessed from text lengths because the provider sent none. */
  estimated: boolean;
  models: string[];
}

export interface TokenCount {
  input: number;
  cached: number;
  output: number;
  estimated: boolean;
}

export interface Ledger {
  /** How many tokens the answer may have, or why there can be none. */
  admit(choice: Choice, inputTokens: number): { maxOutputTokens: number } | Failure;
  record(choice: Choice, count: TokenCount): void;
  usage(): ModelUsage;
}

/** More than any site needs that fits the time; it bounds a model that never stops. */
const LONGEST_ANSWER = 32_000;
/** An answer shorter than this holds no page. */
const SHORTEST_ANSWER = 500;

/** Usual for English and code; other languages need more tokens, which the real counts then show. */
export function estimateTokens(characters: number): number {
  return Math.ceil(characters / 4);
}

export function createLedger({ maxTokens, maxCostUsd }: Budget): Ledger {
  const total = { requests: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, estimated: false };
  const models = new Set<string>();
  let costUsd: number | null = 0;
  return {
    admit(choice, inputTokens) {
      const left = maxTokens - total.inputTokens - total.outputTokens - inputTokens;
      if (left < SHORTEST_ANSWER) return over(`the job's ${maxTokens} tokens`);
      const price = choice.provider.prices[choice.model];
      if (maxCostUsd === null || !price) return { maxOutputTokens: Math.min(left, LONGEST_ANSWER) };
      const leftUsd = maxCostUsd - (costUsd ?? 0) - (inputTokens * price.input) / 1e6;
      const affordable = price.output > 0 ? Math.floor((leftUsd * 1e6) / price.output) : left;
      if (leftUsd < 0 || affordable < SHORTEST_ANSWER) return over(`the job's ${maxCostUsd} US dollars`);
      return { maxOutputTokens: Math.min(left, affordable, LONGEST_ANSWER) };
    },
    record(choice, count) {
      total.requests += 1;
      total.inputTokens += count.input;
      total.cachedTokens += count.cached;
      total.outputTokens += count.output;
      total.estimated ||= count.estimated;
      models.add(nameOf(choice));
      const price = choice.provider.prices[choice.model];
      // Cached tokens are counted at full price: an upper bound, since their discount differs by provider.
      const cost = price && (count.input * price.input + count.output * price.output) / 1e6;
      costUsd = costUsd === null || cost === undefined ? null : costUsd + cost;
    },
    usage: () => ({ ...total, costUsd, models: [...models] }),
  };

  function over(limit: string): Failure {
    return { kind: 'budget', message: `the next request could use more than what is left of ${limit}` };
  }
}
