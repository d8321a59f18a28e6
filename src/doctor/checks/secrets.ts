import type { Finding, GeneralCheck } from '../check.ts';
import { settings } from './settings.ts';

/** As many characters of a good generator are more than anybody tries out over the network. */
const LEAST_CHARACTERS = 16;

/** Nobody guesses what lets callers and webhooks in. */
export const secrets: GeneralCheck = {
  name: 'secrets',
  needs: [settings],
  async look({ config }): Promise<Finding | Finding[]> {
    const named = [
      ...config.callers.map(({ tenant, secret }, index) => ({
        name: index === 0 ? 'ERRAND_SECRET' : `the secret of ${tenant} in ERRAND_SECRETS`,
        secret,
      })),
      { name: 'WEBHOOK_SECRET', secret: config.webhookSecret },
    ];
    const short = named.filter(({ secret }) => secret.length < LEAST_CHARACTERS);
    if (short.length === 0) return { status: 'ok', line: 'all secrets are long enough' };
    return short.map(({ name, secret }) => ({
      status: 'failed',
      line: `${name} has ${secret.length} characters: it can be guessed`,
      do: `set a random one of ${LEAST_CHARACTERS} or more, for example of "openssl rand -hex 24"`,
    }));
  },
};
