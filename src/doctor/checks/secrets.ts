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
      ...config.callers.flatMap(({ tenant, secrets }, index) =>
        secrets.map(({ characters }) => ({
          name: index === 0 ? 'ERRAND_SECRET' : `the secret of ${tenant} in ERRAND_SECRETS`,
          characters,
        })),
      ),
      { name: 'WEBHOOK_SECRET', characters: config.webhookSecret.length },
    ];
    const short = named.filter(({ characters = LEAST_CHARACTERS }) => characters < LEAST_CHARACTERS);
    const hashes = named.filter(({ characters }) => characters === undefined).length;
    if (short.length === 0)
      return {
        status: 'ok',
        line: `all secrets are long enough${hashes > 0 ? ' where it can be seen: of some there is only a hash' : ''}`,
      };
    return short.map(({ name, characters }) => ({
      status: 'failed',
      line: `${name} has ${characters} characters: it can be guessed`,
      do: `set a random one of ${LEAST_CHARACTERS} or more, for example of "openssl rand -hex 24"`,
    }));
  },
};
