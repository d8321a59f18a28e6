import type { Config } from './config.ts';

/** As many characters of a good generator are more than anybody tries out over the network. */
export const LEAST_CHARACTERS = 16;

export interface NamedSecret {
  /** What people know it by; it is no secret. */
  name: string;
  /** Unknown where the settings hold a hash. */
  characters: number | undefined;
}

/** What lets callers, webhooks and operators in. */
export function namedSecrets({
  callers,
  webhookSecret,
  watching,
}: Pick<Config, 'callers' | 'webhookSecret' | 'watching'>): NamedSecret[] {
  const metrics = watching?.metrics;
  return [
    ...callers.flatMap(({ tenant, secrets }, index) =>
      secrets.map(({ characters }) => ({
        name: index === 0 ? 'ERRAND_SECRET' : `the secret of ${tenant} in ERRAND_SECRETS`,
        characters,
      })),
    ),
    { name: 'WEBHOOK_SECRET', characters: webhookSecret.length },
    ...(metrics && metrics !== 'open'
      ? [{ name: 'ERRAND_METRICS_TOKEN', characters: metrics.token.length }]
      : []),
  ];
}

export function canBeGuessed({ characters = LEAST_CHARACTERS }: NamedSecret): boolean {
  return characters < LEAST_CHARACTERS;
}
