/** An endpoint that speaks Chat Completions, as the settings describe it. */
export interface Provider {
  /** The host of its address: what logs and reports call it. */
  name: string;
  baseUrl: string;
  apiKey: string;
  /** In the order in which they are tried. */
  models: readonly string[];
  /** By model id; a model that is not in it has no known price. */
  prices: Readonly<Record<string, Price>>;
}

/** US dollars for a million tokens. */
export interface Price {
  input: number;
  output: number;
}

export interface Budget {
  /** Input and output of all requests of a job together. */
  maxTokens: number;
  maxCostUsd: number | null;
}

/** One model at one provider. */
export interface Choice {
  provider: Provider;
  model: string;
}

export function nameOf({ provider, model }: Choice): string {
  return `${model} at ${provider.name}`;
}
