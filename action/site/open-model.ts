/** The language model of a job, from the action's inputs. */
import { createModel, type Model } from './model/model.ts';
import { type ModelSettings, readProviders } from './model/read-providers.ts';

/** `null` where none is configured: the templates then work alone. */
export function openModel(settings: ModelSettings, log: (line: string) => void): Model | null {
  const { providers, budget, notes } = readProviders(settings);
  for (const note of notes) log(note);
  return providers.length === 0 ? null : createModel({ providers, budget, log });
}
