/** Takes secrets out of texts that people will read; providers' error messages like to repeat the key. */
import type { Provider } from './provider.ts';

const KEY_LIKE = /\b(?:sk|pk|rk)-[\w*-]{6,}|\bBearer\s+\S+|\bAIza[\w*-]{10,}/gi;
/** A shorter one is no secret and may be part of any word. */
const SHORTEST_KEY = 6;

export function createRedactor(providers: readonly Provider[]): (text: string) => string {
  const keys = providers.map(({ apiKey }) => apiKey).filter(({ length }) => length >= SHORTEST_KEY);
  return (text) =>
    keys.reduce((clean, key) => clean.replaceAll(key, '[key]'), text).replace(KEY_LIKE, '[key]');
}
