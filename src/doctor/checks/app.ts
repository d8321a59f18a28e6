import type { GeneralCheck } from '../check.ts';
import { github } from './github.ts';

/** The key is the key of this App. */
export const app: GeneralCheck = {
  name: 'app',
  needs: [github],
  async look(context) {
    const { id } = context.config.github.app;
    try {
      const { name, owner } = await context.app();
      return { status: 'ok', line: `GitHub knows it as ${name} of ${owner}` };
    } catch (error) {
      const { status, message } = error as { status?: number; message: string };
      if (status !== 401 && status !== 404) throw error;
      return {
        status: 'failed',
        line: `GitHub does not accept the key for App ${id}: ${message}`,
        do: `compare APP_ID with the App's settings page, and have a new private key made there for PRIVATE_KEY; see that this machine's clock is right`,
      };
    }
  },
};
