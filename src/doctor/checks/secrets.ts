import { canBeGuessed, LEAST_CHARACTERS, namedSecrets } from '../../config/named-secrets.ts';
import type { Finding, GeneralCheck } from '../check.ts';
import { settings } from './settings.ts';

/** Nobody guesses what lets callers, webhooks and operators in. */
export const secrets: GeneralCheck = {
  name: 'secrets',
  needs: [settings],
  async look({ config }): Promise<Finding | Finding[]> {
    const named = namedSecrets(config);
    const short = named.filter(canBeGuessed);
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
