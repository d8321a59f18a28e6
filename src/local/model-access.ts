import type { ModelSettings } from '../config/local.ts';

/** The names that stand under the executor's secrets; all others are its variables. */
const SECRETS: readonly (keyof ModelSettings)[] = ['OPENAI_API_KEY', 'FALLBACK_API_KEY'];
const PROVIDERS = [
  { url: 'OPENAI_BASE_URL', key: 'OPENAI_API_KEY' },
  { url: 'FALLBACK_BASE_URL', key: 'FALLBACK_API_KEY' },
] as const;
/** Where the action asks if only a key is set. */
const DEFAULT_BASE_URL = 'https://api.openai.com/v1';
const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

export interface ModelAccess {
  secrets: Record<string, string>;
  variables: Record<string, string>;
  /** `host:port` of the addresses that models are asked at, and no other port of those hosts. */
  hosts: string[];
}

/** What runs get to reach the configured models, and what they may connect to for it. */
export function modelAccess(settings: ModelSettings): ModelAccess {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined) as [
    keyof ModelSettings,
    string,
  ][];
  const pick = (secret: boolean) =>
    Object.fromEntries(given.filter(([name]) => SECRETS.includes(name) === secret));
  const hosts = PROVIDERS.flatMap(({ url, key }) => {
    const address = settings[url] ?? (settings[key] && DEFAULT_BASE_URL);
    if (!address) return [];
    const { hostname, port, protocol } = new URL(address);
    return [`${hostname}:${port || DEFAULT_PORTS[protocol]}`];
  });
  return { secrets: pick(true), variables: pick(false), hosts };
}
