/** Who may still be asked: a provider that refused its key or a model that does not exist is not asked again. */
import type { Choice, Provider } from '../provider.ts';

export interface Roster {
  /** In order; looks at what was dropped each time it goes on. */
  choices(): Iterable<Choice>;
  dropModel(choice: Choice): void;
  dropProvider(choice: Choice): void;
}

export function createRoster(providers: readonly Provider[]): Roster {
  const lost = new Set<Provider>();
  const unknown = new Set<string>();
  return {
    *choices() {
      for (const provider of providers) {
        for (const model of provider.models) {
          if (lost.has(provider)) break;
          if (!unknown.has(`${provider.baseUrl} ${model}`)) yield { provider, model };
        }
      }
    },
    dropModel: ({ provider, model }) => unknown.add(`${provider.baseUrl} ${model}`),
    dropProvider: ({ provider }) => lost.add(provider),
  };
}
