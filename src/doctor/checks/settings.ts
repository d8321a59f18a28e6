import { ConfigError } from '../../config/parse.ts';
import { setupCommand } from '../../config/setup.ts';
import type { GeneralCheck } from '../check.ts';

/** What `errand serve` refuses to start without; the App's key is read here, too. */
export const settings: GeneralCheck = {
  name: 'settings',
  needs: [],
  async look(context) {
    try {
      const { url, github } = context.config;
      return { status: 'ok', line: `App ${github.app.id} at ${url}; its key can be read` };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.message.split('\n').map((line) => ({
        status: 'failed' as const,
        line,
        do: `set it, or have the App and its credentials made: ${setupCommand()}`,
      }));
    }
  },
};
